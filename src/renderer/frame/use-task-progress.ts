import { useEffect, useState } from 'react'
import type { TaskProgress } from '../../ipc/requests/tasks-requests'
import type { Bridge } from '../../preload'

/** How far the work is that takes a while, or null when none is under way. */
export function useTaskProgress(bridge: Bridge): TaskProgress | null {
  const [progress, setProgress] = useState<TaskProgress | null>(null)
  useEffect(() => {
    let isShown = true
    void bridge.tasks.read().then((reply) => {
      if (isShown && reply.ok) setProgress(reply.value)
    })
    const unsubscribe = bridge.tasks.onProgressed(setProgress)
    return () => {
      isShown = false
      unsubscribe()
    }
  }, [bridge])
  return progress
}
