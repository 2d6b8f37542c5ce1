import { type Sentence, vocabulary } from './vocabulary.ts'

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

/** One SQL function per kind, `bench.body(dice)` and so on: the same number always gives the same text. */
export function textFunctions(): string {
  let salt = 0
  const partOf = (list: string[]) =>
    `(array[${list.map(quoted)}])[1 + (hashint8extended(dice, ${++salt}) & 65535) % ${list.length}]`
  const sentenceOf = (lists: string[][]) => lists.map(partOf).join(" || ' ' || ")
  return Object.entries<Sentence[]>(vocabulary)
    .map(([kind, [first = [], ...others]]) => {
      const more = others.map((sentence) => {
        const isThere = `hashint8extended(dice, ${++salt}) & 1 = 0`
        return ` || case when ${isThere} then ' ' || ${sentenceOf(sentence)} else '' end`
      })
      return `create function bench.${kind}(dice bigint) returns text language sql immutable as $text$
        select ${sentenceOf(first)}${more.join('')} $text$;`
    })
    .join('\n')
}
