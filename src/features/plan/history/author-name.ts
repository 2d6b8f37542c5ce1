import type { Messages } from '../../../shared/i18n/nb.ts'

/** Who wrote something: by name while they are around the school, afterwards only as what they were. */
export function authorName(
  names: Record<string, string>,
  userId: string | null,
  { formerLeader, nameless }: Messages['plan'],
): string {
  const name = names[userId ?? '']
  return name === undefined ? formerLeader : name || nameless
}
