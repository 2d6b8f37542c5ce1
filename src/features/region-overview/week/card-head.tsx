import { Heading } from '@digdir/designsystemet-react'
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import styles from './week.module.css'

interface CardHeadProps {
  title: string
  /** Told large, and left out when it is nought. */
  count?: number
  words: string
}

export function CardHead({ title, count = 0, words }: CardHeadProps) {
  return (
    <Stack gap={2}>
      <Heading level={2} data-size="xs">
        {title}
      </Heading>
      <Row as="div" align="baseline">
        {count > 0 && <strong className={styles.count}>{count}</strong>}
        <span>{words}</span>
      </Row>
    </Stack>
  )
}
