import { CatchBoundary, Link } from '@tanstack/react-router'
import { useWordImportMessages } from './texts/word-import-messages.ts'

/** From the plan to where one is brought in. Its words may not come, without network: the plan does without. */
export const ImportLink = ({ schoolId }: { schoolId: string }) => (
  <CatchBoundary getResetKey={() => 'link'} errorComponent={() => null}>
    <WordLink schoolId={schoolId} />
  </CatchBoundary>
)

function WordLink({ schoolId }: { schoolId: string }) {
  const { link } = useWordImportMessages()
  return (
    <Link className="ds-link" to="/schools/$schoolId/import" params={{ schoolId }}>
      {link}
    </Link>
  )
}
