import { Link } from '@tanstack/react-router'
import { useWordImportMessages } from './texts/word-import-messages.ts'

/** From the plan to where one is brought in. */
export function ImportLink({ schoolId }: { schoolId: string }) {
  const { link } = useWordImportMessages()
  return (
    <Link className="ds-link" to="/schools/$schoolId/import" params={{ schoolId }}>
      {link}
    </Link>
  )
}
