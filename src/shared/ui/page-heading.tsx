import { Heading } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { useMessages } from '../i18n/messages-context.tsx'

interface PageHeadingProps {
  title: string
  /** False where something else on the page takes focus. */
  takeFocus?: boolean
}

/** No page has been left yet, so focus stays where the browser puts it on a first load. */
let isFirstPage = true

/** The page's h1. Names the document, and takes focus on arrival so that a keyboard or screen reader starts here. */
export function PageHeading({ title, takeFocus = true }: PageHeadingProps) {
  const { app } = useMessages()
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    document.title = app.pageTitle(title)
  }, [app, title])

  useEffect(() => {
    if (takeFocus && !isFirstPage) heading.current?.focus()
    isFirstPage = false
  }, [takeFocus])

  return (
    <Heading level={1} data-size="md" ref={heading} tabIndex={-1}>
      {title}
    </Heading>
  )
}
