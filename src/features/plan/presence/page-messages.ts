import * as z from 'zod/mini'
import { isTextField, planTables } from '../../../shared/plan/plan-fields.ts'
import type { TypingMessage } from '../saving/plan-session.ts'

// What comes from another page is whatever its sender likes: anyone who may speak can send anything. What has another
// form than these is not heard; who it comes from is looked up among the school's leaders (see plan-presence.ts).

const tables = z.enum(planTables)
const count = z.int().check(z.nonnegative(), z.maximum(2 ** 31))
const text = z.string().check(z.maxLength(20_000))

const field = { key: z.object({ table: tables, id: z.guid() }), field: z.string() }
const isText = z.refine<z.infer<z.ZodMiniObject<typeof field>>>(({ key, field }) =>
  isTextField(key.table, field),
)
const placeSchema = z.object(field).check(isText)

const pageSchema = z.object({ clientId: z.guid(), userId: z.guid() })

const messageSchema = z.discriminatedUnion('event', [
  z.object({
    event: z.literal('here'),
    payload: z.extend(pageSchema, {
      place: z.nullable(placeSchema),
      typing: z.nullable(z.object({ text, version: count })),
    }),
  }),
  z.object({ event: z.literal('hello'), payload: z.object({ clientId: z.guid() }) }),
  z.object({
    event: z.literal('conflicts'),
    payload: z
      .object({
        ...field,
        news: z.object({
          version: count,
          ranges: z.array(z.object({ start: count, end: count })).check(z.maxLength(100)),
        }),
      })
      .check(isText),
  }),
])

/** What another page has broadcast, or null when it is nothing that a page of ours says. */
export const typingMessage = (message: unknown): TypingMessage | null =>
  messageSchema.safeParse(message).data ?? null

/** The pages that have shown themselves as present, as far as they have the form of one. At most 50. */
export const presentPages = (pages: readonly unknown[]) =>
  pages.flatMap((page) => pageSchema.safeParse(page).data ?? []).slice(0, 50)
