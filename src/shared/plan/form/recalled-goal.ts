import { firstWords } from '../first-words.ts'

/** So much of a goal is said again where what stands under it goes on: five or six lines of its narrow column. */
const MOST = 200

/** A goal's words that are said again, and the rest, which stands with it once. */
export const recalled = (body: string): [first: string, rest: string] => firstWords(body, MOST)

/** What a later row says of its goal. */
export function recalledGoal(body: string): string {
  const [first, rest] = recalled(body)
  return rest ? `${first} …` : first
}
