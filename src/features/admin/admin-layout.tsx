import './fieldset.css'
import type { ReactNode } from 'react'
import { NoticeProvider } from './dialogs/notice.tsx'

/** What the pages of administration have in common. */
export const AdminLayout = ({ children }: { children: ReactNode }) => (
  <NoticeProvider>{children}</NoticeProvider>
)
