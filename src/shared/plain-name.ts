/** Characters that nobody sees and that turn a line around. */
const HIDDEN = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u
/** «x.no» and «Nordlia.no», but not «J.Hansen». */
const PAGE = /:\/\/|www\.|[\p{L}\p{N}][\p{L}\p{N}-]+[.。．｡]\p{L}{2}|[\p{L}\p{N}][.。．｡]\p{Ll}{2}/u

/** Whether a name can stand in a letter as a name: as the database asks, see private.is_plain_name. */
export const isPlainName = (name: string): boolean =>
  Array.from(name).length <= 80 && !HIDDEN.test(name) && !PAGE.test(name)
