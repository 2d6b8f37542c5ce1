import type { Person } from './people-queries.ts'

/** What a person is called: by name, or by address for one who has not written it. */
export const personLabel = (person: Person) => person.name || person.email
