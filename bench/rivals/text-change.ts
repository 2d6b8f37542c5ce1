import type { Text } from 'yjs'

/** Makes `shared` into `next` by one replacement between their common beginning and end. */
export function applyChange(shared: Text, next: string): void {
  const before = shared.toString()
  const most = Math.min(before.length, next.length)
  let head = 0
  while (head < most && before[head] === next[head]) head += 1
  let tail = 0
  while (tail < most - head && before[before.length - 1 - tail] === next[next.length - 1 - tail]) tail += 1
  const replace = () => {
    shared.delete(head, before.length - head - tail)
    shared.insert(head, next.slice(head, next.length - tail))
  }
  if (shared.doc) shared.doc.transact(replace)
  else replace()
}
