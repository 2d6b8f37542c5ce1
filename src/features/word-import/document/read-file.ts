import { DocumentPackage } from './document-package.ts'
import { readDocx } from './read-docx.ts'
import { readOdt } from './read-odt.ts'
import type { SourceDocument } from './source-document.ts'

/** What stands in a file, of Word or an OpenDocument. Throws FileError. */
export function readFile(bytes: Uint8Array, onProgress: (share: number) => void = () => {}): SourceDocument {
  const file = new DocumentPackage(bytes)
  return file.isOpenDocument ? readOdt(file, onProgress) : readDocx(file, onProgress)
}
