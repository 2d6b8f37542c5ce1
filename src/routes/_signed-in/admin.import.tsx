import { createFileRoute } from '@tanstack/react-router'
import { ImportPage } from '../../features/admin/import/import-page.tsx'

export const Route = createFileRoute('/_signed-in/admin/import')({ component: ImportPage })
