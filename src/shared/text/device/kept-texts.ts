import { promisifyRequest } from 'idb-keyval'
import { createDeviceStore } from '../../offline/device-store.ts'
import { deviceFormat, isNewer } from './draft-records.ts'
import { defaultDatabase } from './draft-store.ts'

/** A text that is being typed in a box of its own, to be saved as a whole. */
export interface KeptText {
  /** Of what it becomes when it is saved, so that a repeated save is the same save. */
  id: string
  text: string
  format?: number
}

/** Beside the plan's drafts, so that signing out counts and forgets it with them; see draft-store.ts. */
const store = createDeviceStore(defaultDatabase, 'unsaved')

const keyOf = (userId: string, scope: string, box: string) => [userId, 'text', scope, box]

/** Resolves when it would survive the tab being killed. */
export const keepText = (userId: string, scope: string, box: string, kept: KeptText): Promise<void> =>
  change((all) => all.put({ ...kept, format: deviceFormat }, keyOf(userId, scope, box)))

export const dropText = (userId: string, scope: string, box: string): Promise<void> =>
  change((all) => all.delete(keyOf(userId, scope, box)))

/** What this person has begun within a scope, by box. */
export async function keptTexts(userId: string, scope: string): Promise<Record<string, KeptText>> {
  const range = IDBKeyRange.bound([userId, 'text', scope], [userId, 'text', scope, []])
  return store('readonly', async (all) => {
    const [keys, texts] = await Promise.all([
      promisifyRequest(all.getAllKeys(range)),
      promisifyRequest<KeptText[]>(all.getAll(range)),
    ])
    const boxes = texts.map((text, index) => [String((keys[index] as string[])[3]), text] as const)
    return Object.fromEntries(boxes.filter(([, text]) => !isNewer(text)))
  })
}

function change(write: (all: IDBObjectStore) => void): Promise<void> {
  return store('readwrite', (all) => {
    write(all)
    all.transaction.commit()
    return promisifyRequest(all.transaction)
  })
}
