import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

/** Whether news of the region come by themselves; until they do, and without them, they are asked for. */
export function useReadingChannel(regionId: string): boolean {
  const queryClient = useQueryClient()
  const [isLive, setLive] = useState(false)
  useEffect(() => {
    let isGone = false
    let leave = () => {}
    void import('./reading-channel.ts').then(({ followReading }) => {
      if (!isGone) leave = followReading(queryClient, regionId, setLive)
    })
    return () => {
      isGone = true
      leave()
      setLive(false)
    }
  }, [queryClient, regionId])
  return isLive
}
