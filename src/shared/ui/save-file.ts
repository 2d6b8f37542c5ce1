const types = {
  html: 'text/html;charset=utf-8',
  json: 'application/json;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  zip: 'application/zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export type FileKind = keyof typeof types

/** Hands a file to the person, as the browser keeps downloads. */
export function saveFile(name: string, kind: FileKind, content: BlobPart) {
  const url = URL.createObjectURL(new Blob([content], { type: types[kind] }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has its own hold on the content once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** «Nordlia skole» as part of a file's name: nothing that a file system minds. */
export const fileName = (parts: string[], kind: FileKind) =>
  `${parts
    .join('-')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, '-')}.${kind}`
