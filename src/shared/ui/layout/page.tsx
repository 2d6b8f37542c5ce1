import { Heading } from '@digdir/designsystemet-react'
import { type ComponentProps, type ReactNode, useId } from 'react'
import { PageHeading } from '../page-heading.tsx'
import styles from './layout.module.css'
import { classes, Row, Stack } from './stack.tsx'

interface PageProps {
  /** Text is as wide as one likes to read; the rest takes what there is. */
  width?: 'text' | 'full'
  children: ReactNode
}

/** All pages begin at the same place, so that the heading does not move from one to the next. */
export function Page({ width = 'full', children }: PageProps) {
  return (
    <Stack gap={5} className={styles.page} data-width={width}>
      {children}
    </Stack>
  )
}

interface PageHeadProps extends ComponentProps<typeof PageHeading> {
  /** The way to where one came from. */
  back?: ReactNode
  /** What stands beside the title: a tag, a count. */
  children?: ReactNode
  /** What can be done here. */
  tools?: ReactNode
}

export function PageHead({ back, children, tools, ...heading }: PageHeadProps) {
  return (
    <Stack as="header" gap={2}>
      {back}
      <Row isSpread gap={5}>
        <Row className={styles.title}>
          <PageHeading {...heading} />
          {children}
        </Row>
        {tools && <Row gap={2}>{tools}</Row>}
      </Row>
    </Stack>
  )
}

type SectionProps = Omit<ComponentProps<'section'>, 'title'> & {
  title: ReactNode
  tools?: ReactNode
}

/** A part of a page under a heading that names it. */
export function Section({ title, tools, children, ...rest }: SectionProps) {
  const id = useId()
  return (
    <Stack
      as="section"
      gap={3}
      aria-labelledby={id}
      {...rest}
      className={classes(styles.section, rest.className)}
    >
      <Row isSpread>
        <Heading id={id} level={2} data-size="xs">
          {title}
        </Heading>
        {tools}
      </Row>
      {children}
    </Stack>
  )
}
