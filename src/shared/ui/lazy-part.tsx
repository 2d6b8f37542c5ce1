import { CatchBoundary } from '@tanstack/react-router'
import { type ComponentType, lazy, Suspense } from 'react'

const Nothing = () => null

/**
 * A part of a page that is fetched after it; `StandIn` keeps its place until it comes. The page does without where the
 * part, or its texts, cannot be fetched.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  StandIn: ComponentType<Props> = Nothing,
): ComponentType<Props> {
  const Part = lazy(async () => ({
    default: await load().catch((): ComponentType<Props> => Nothing),
  })) as unknown as ComponentType<Props>
  return (props) => (
    <CatchBoundary getResetKey={() => 'part'} errorComponent={Nothing}>
      <Suspense fallback={<StandIn {...props} />}>
        <Part {...props} />
      </Suspense>
    </CatchBoundary>
  )
}
