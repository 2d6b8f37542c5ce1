// Supabase Edge Function (Deno): sends what stands in public.outbox. supabase/hosted/schedule.sql calls it.
import { createHandler } from './handler.ts'
import { readSettings } from './settings.ts'

declare const Deno: {
  env: { get(name: string): string | undefined }
  serve(handler: (request: Request) => Promise<Response>): unknown
}

Deno.serve(createHandler(readSettings((name) => Deno.env.get(name))))
