/**
 * What XML has no way to say: control characters, halves of characters and the two that are none. Word and Excel take a
 * file that has one of them for damaged.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const illegal = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu

/** The text without what no file of Word's or Excel's can hold; lines end as on the page. */
export const legalText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(illegal, '')
