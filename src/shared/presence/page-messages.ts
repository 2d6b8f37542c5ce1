import * as z from 'zod/mini'
import { isTextField, planTables } from '../plan/plan-fields.ts'

// What comes from another page is whatever its sender likes: anyone who may speak can send anything. What has another
// form than these is not heard; who it comes from is looked up among the school's leaders (see presence.ts).

/** What the leaders of a school write together. */
export const textTables = [...planTables, 'answers'] as const
export type TextTable = (typeof textTables)[number]

const tables = z.enum(textTables)
const keySchema = z.object({ table: tables, id: z.guid() })
const field = { key: keySchema, field: z.string() }
const isText = z.refine<z.infer<z.ZodMiniObject<typeof field>>>(({ key, field }) =>
  key.table === 'answers' ? field === 'body' : isTextField(key.table, field),
)
const placeSchema = z.object(field).check(isText)

const pageSchema = z.object({ clientId: z.guid(), userId: z.guid() })

const payloads = {
  /** Where its person is. */
  here: z.extend(pageSchema, { place: z.nullable(placeSchema) }),
  /** What they have typed in a row, as a Yjs update V2 in base64. */
  typed: z.extend(pageSchema, {
    key: keySchema,
    epoch: z.string().check(z.maxLength(36)),
    update: z.base64().check(z.maxLength(250_000)),
  }),
  /** Sent on arrival: the others answer with where they are, and what is not saved yet. */
  hello: z.object({ clientId: z.guid() }),
  /** Somebody is about to hand in: the others save what is typed in these tables, and say when they have. */
  save: z.object({ clientId: z.guid(), tables: z.array(tables).check(z.maxLength(textTables.length)) }),
  /** To the page that asked, whether the database has all of it. */
  saved: z.object({ clientId: z.guid(), to: z.guid(), isAll: z.boolean() }),
}

type TypingEvent = keyof typeof payloads
export type TypingMessage = {
  [Event in TypingEvent]: { event: Event; payload: z.infer<(typeof payloads)[Event]> }
}[TypingEvent]

export const typingEvents = Object.keys(payloads) as TypingEvent[]

/** What another page has broadcast, or null when it is nothing that a page of ours says. */
export function typingMessage({ event, payload }: { event: string; payload: unknown }): TypingMessage | null {
  if (!Object.hasOwn(payloads, event)) return null
  const read = payloads[event as TypingEvent].safeParse(payload)
  return read.success ? ({ event, payload: read.data } as TypingMessage) : null
}

/** The pages that have shown themselves as present, as far as they have the form of one. At most 50. */
export const presentPages = (pages: readonly unknown[]) =>
  pages.flatMap((page) => pageSchema.safeParse(page).data ?? []).slice(0, 50)
