import { Heading } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { useMessages } from '../i18n/messages-context.tsx'

interface PageHeadingProps {
  title: string
  /** False where something else on the page takes focus. */
  takeFocus?: boolean
}

/** On a first load nothing has been pressed, so focus stays where the browser puts it. */
let isFirstPage = true

/** The page's h1. Names the document, and takes focus on arrival so that a keyboard or screen reader starts here. */
export function PageHeading({ title, takeFocus = true }: PageHeadingProps) {
  const { app } = useMessages()
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    document.title = app.pageTitle(title)
  }, [app, title])

  useEffect(() => {
    // Who went on before the first page was drawn has left a link that has focus.
    const isFirstLoad = isFirstPage && document.activeElement === document.body
    if (takeFocus && !isFirstLoad) heading.current?.focus()
    isFirstPage = false
  }, [takeFocus])

  return (
    <Heading level={1} data-size="sm" ref={heading} tabIndex={-1}>
      {title}
    </Heading>
  )
}
