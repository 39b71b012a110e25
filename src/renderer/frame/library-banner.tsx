import { useEffect, useState } from 'react'
import type { LibraryProblem } from '../../ipc/requests/library-requests'
import type { Bridge } from '../../preload'
import { Banner } from '../components/banner'
import { Button } from '../components/button'

/** Says which files of the library could not be read, and that they were kept. */
export function LibraryBanner({ bridge }: { readonly bridge: Bridge }) {
  const [problems, setProblems] = useState<readonly LibraryProblem[]>([])
  useEffect(() => {
    let isShown = true
    void bridge.library.problems().then((reply) => {
      if (isShown && reply.ok) setProblems(reply.value)
    })
    const unsubscribe = bridge.library.onProblemFound((problem) =>
      setProblems((before) => [...before.filter(({ keptAt }) => keptAt !== problem.keptAt), problem]),
    )
    return () => {
      isShown = false
      unsubscribe()
    }
  }, [bridge])
  const [first, ...others] = problems
  if (first === undefined) return null
  return (
    <Banner
      tone="warn"
      actions={
        <>
          <Button look="quiet" onClick={() => void bridge.library.showFolder()}>
            Show
          </Button>
          <Button look="quiet" onClick={() => setProblems([])}>
            Dismiss
          </Button>
        </>
      }
    >
      {first.message}
      {others.length > 0 && ` So it was with ${others.length} more.`}
    </Banner>
  )
}
