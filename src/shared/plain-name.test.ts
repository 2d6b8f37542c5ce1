import { expect, test } from 'vitest'
import { isPlainName } from './plain-name.ts'

// The same in supabase/tests/names.sql.
test.each([
  ...['', 'Kari Nordmann', 'J.Hansen', 'St. Hanshaugen skole', 'Ås 1.–7. trinn', "D'Arc-Øy", 'x'.repeat(80)],
  ...['Skole (avd. B)', 'Lillestrøm/Ringsaker', 'Å'.repeat(80)],
])('%s is a name', (name) => expect(isPlainName(name)).toBe(true))

test.each([
  ...[
    'x'.repeat(81),
    'http://ond.example',
    'Logg inn på ond.example/x',
    'x.no',
    'bøk.no',
    'www.ond',
    'ond。com',
  ],
  ...['Kari\nNordmann', 'Kari\u202eNordmann', 'Kari\u200bNordmann', 'Kari\u2066Nordmann', '\ufeffKari'],
])('%s is not', (name) => expect(isPlainName(name)).toBe(false))
