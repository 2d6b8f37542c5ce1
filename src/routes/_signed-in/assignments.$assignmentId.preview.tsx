import { createFileRoute } from '@tanstack/react-router'
import { PreviewPage } from '../../features/assignment-editing/preview-page.tsx'

export const Route = createFileRoute('/_signed-in/assignments/$assignmentId/preview')({
  component: PreviewPage,
})
