import { createFileRoute } from '@tanstack/react-router'
import { EditPage } from '../../features/assignment-editing/edit-page.tsx'

export const Route = createFileRoute('/_signed-in/assignments/$assignmentId/')({ component: EditPage })
