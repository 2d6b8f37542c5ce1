import { Button } from '@digdir/designsystemet-react'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import styles from './file-drop.module.css'
import { Subtle } from './layout/subtle.tsx'

interface FileDropProps {
  /** As an input's `accept`: what the browser offers to choose. */
  accept: string
  button: string
  buttonVariant?: 'primary' | 'secondary'
  hint: string
  onFile: (file: File) => void
  /** What is said of the file, below. */
  children?: ReactNode
}

/** Takes a file that is chosen, or dropped on it. */
export function FileDrop({
  accept,
  button,
  buttonVariant = 'primary',
  hint,
  onFile,
  children,
}: FileDropProps) {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)

  const take = (file: File | undefined) => file && onFile(file)

  function drop(event: DragEvent) {
    event.preventDefault()
    setIsOver(false)
    take(event.dataTransfer.files[0])
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the button in it is the usual one
    <div
      className={styles.drop}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => {
          take(event.target.files?.[0])
          // The same file can be chosen again, after it has been corrected.
          event.target.value = ''
        }}
      />
      {/* The browser's own button speaks the browser's language, and says that nothing is chosen. */}
      <Button variant={buttonVariant} onClick={() => input.current?.click()}>
        {button}
      </Button>
      <Subtle>{hint}</Subtle>
      {children}
    </div>
  )
}
