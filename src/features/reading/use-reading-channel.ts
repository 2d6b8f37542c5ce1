import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { followReading } from './reading-channel.ts'

/** Whether news of the region come by themselves; until they do, and without them, they are asked for. */
export function useReadingChannel(regionId: string): boolean {
  const queryClient = useQueryClient()
  const [isLive, setLive] = useState(false)
  useEffect(() => {
    const leave = followReading(queryClient, regionId, setLive)
    return () => {
      leave()
      setLive(false)
    }
  }, [queryClient, regionId])
  return isLive
}
