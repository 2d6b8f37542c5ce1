import type { ComponentProps } from 'react'
import styles from './layout.module.css'
import { classes } from './stack.tsx'

/** What is said beside the main thing, in smaller letters. */
export function Subtle({ className, ...rest }: ComponentProps<'p'>) {
  return <p {...rest} className={classes(styles.subtle, className)} />
}
