import { use } from 'react'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { exportMessages } from './load-export-messages.ts'
import type { ExportMessages } from './nb.ts'

/** The texts of the export's page and files. */
export const useExportMessages = (): ExportMessages => use(exportMessages(useLanguage().language))
