/**
 * What the build gives supabase-js in place of three of its parts (see vite.config.ts). It makes all of them at the
 * start of every page; this app has no files and no calls of functions, and fetches Realtime when the plan already
 * can be read (see realtime.ts).
 */
export class RealtimeClient {
  /** Called with every new token; the client that is fetched later asks for its own. */
  setAuth(): Promise<void> {
    return Promise.resolve()
  }
}

export class StorageClient {}
export class StorageApiError extends Error {}

export class FunctionsClient {}
export class FunctionsError extends Error {}
export class FunctionsFetchError extends FunctionsError {}
export class FunctionsHttpError extends FunctionsError {}
export class FunctionsRelayError extends FunctionsError {}
export const FunctionRegion = {}
