import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { notKept } from '../../../shared/offline/persisted-cache.ts'
import { answerOrThrow } from '../../../shared/supabase/answer.ts'
import { supabase } from '../../../shared/supabase/client.ts'

const instant = z.string().nullable()

/** What `system_health` says. Null for what only a hosted project has: jobs by the clock, and calls to functions. */
const healthSchema = z.object({
  mail: z.object({
    due: z.number(),
    dueSince: instant,
    retrying: z.number(),
    givenUp: z.number(),
    sent: z.number(),
  }),
  jobs: z
    .array(z.object({ name: z.string(), isActive: z.boolean(), succeededAt: instant, failedAt: instant }))
    .nullable(),
  calls: z.object({ answeredAt: instant, refusedAt: instant, refusal: z.number().nullable() }).nullable(),
  rows: z.object({
    schools: z.number(),
    people: z.number(),
    planRows: z.number(),
    submissions: z.number(),
    revisions: z.number(),
  }),
  bytes: z.number(),
  schemaVersion: z.string(),
})

export type Health = z.infer<typeof healthSchema>

/** How the service is doing, asked again every minute while the page is looked at. */
export const healthQuery = queryOptions({
  ...notKept,
  queryKey: ['admin', 'health'],
  queryFn: async () => healthSchema.parse(await answerOrThrow(supabase.rpc('system_health'))),
  refetchInterval: 60_000,
})
