/** What the engine needs of Yjs. It comes with the first field that is opened, never with the first load. */
export interface DocumentLibrary {
  bring: typeof import('./bring.ts').bring
}

let loading: Promise<DocumentLibrary> | null = null

/** Tried again when it did not come, for example without network. */
export function loadDocuments(): Promise<DocumentLibrary> {
  loading ??= import('./bring.ts').catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}

/** So that it is here when the first field is opened, with or without network by then. */
export function prefetchDocuments() {
  const fetch = () => void loadDocuments().catch(() => undefined)
  if ('requestIdleCallback' in globalThis) requestIdleCallback(fetch)
  else setTimeout(fetch, 1000)
}
