/** Who wrote something: by name while they are around the school, afterwards only as what they were. */
export function authorName(
  names: Record<string, string>,
  userId: string | null,
  { former, nameless }: { former: string; nameless: string },
): string {
  const name = names[userId ?? '']
  return name === undefined ? former : name || nameless
}
