import type { ComponentProps } from 'react'
import styles from './layout.module.css'

type Tag =
  | 'div'
  | 'section'
  | 'article'
  | 'form'
  | 'search'
  | 'details'
  | 'nav'
  | 'header'
  | 'ul'
  | 'ol'
  | 'li'
  | 'dl'
  | 'fieldset'

/** In the design system's steps: 4 is the space between paragraphs. */
export type Gap = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const sizeOf = (gap: Gap) => (gap === 0 ? 0 : `var(--ds-size-${gap})`)

export const classes = (...names: (string | false | undefined)[]) => names.filter(Boolean).join(' ')

type StackProps<T extends Tag> = ComponentProps<T> & {
  as?: T
  gap?: Gap
  /** A line above each. */
  isLined?: boolean
}

/** Things under one another. */
export function Stack<T extends Tag = 'div'>({ as, gap = 4, isLined = false, ...rest }: StackProps<T>) {
  const Element: Tag = as ?? 'div'
  const className = classes(styles.stack, isLined && styles.lined, rest.className)
  return <Element {...(rest as object)} className={className} style={{ gap: sizeOf(gap) }} />
}

type RowProps<T extends Tag> = ComponentProps<T> & {
  as?: T
  /** Between neighbours; lines that wrap are closer. */
  gap?: Gap
  align?: 'center' | 'baseline' | 'start' | 'end'
  /** The last at the far end, where there is room. */
  isSpread?: boolean
}

/** Things beside one another, as many as there is room for. */
export function Row<T extends Tag = 'div'>({
  as,
  gap = 3,
  align = 'center',
  isSpread,
  ...rest
}: RowProps<T>) {
  const Element: Tag = as ?? 'div'
  const style = {
    alignItems: align,
    gap: `${sizeOf(gap > 2 ? 2 : gap)} ${sizeOf(gap)}`,
    ...(isSpread && { justifyContent: 'space-between' }),
  }
  return <Element {...(rest as object)} className={classes(styles.row, rest.className)} style={style} />
}

type ColumnsProps<T extends Tag> = ComponentProps<T> & {
  as?: T
  /** A column's least width; as many stand beside one another as there is room for. */
  min: string
  gap?: Gap
}

/** Columns of one width, for fields and cards. */
export function Columns<T extends Tag = 'div'>({ as, min, gap = 4, ...rest }: ColumnsProps<T>) {
  const Element: Tag = as ?? 'div'
  const style = {
    gap: sizeOf(gap),
    gridTemplateColumns: `repeat(auto-fit, minmax(min(100%, ${min}), 1fr))`,
  }
  return <Element {...(rest as object)} className={classes(styles.stack, rest.className)} style={style} />
}
