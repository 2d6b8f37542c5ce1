/** How many words, as one would count them: what holds together by a hyphen or an apostrophe is one. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:[-’'.,/][\p{L}\p{N}]+)*/gu)?.length ?? 0
