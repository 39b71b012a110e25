import { useMemo } from 'react'
import type { LibraryProblem } from '../../ipc/requests/problems-requests'
import type { Reply } from '../../ipc/reply'
import type { Bridge } from '../../preload'
import type { ToastMessage } from '../components/toast'

/** What a person can do about what was found; what fails is said. */
export interface ProblemActions {
  readonly show: (problem: LibraryProblem) => Promise<void>
  readonly undo: (problem: LibraryProblem) => Promise<void>
  readonly restoreAgain: (problem: LibraryProblem) => Promise<void>
  readonly dismiss: (problems: readonly LibraryProblem[]) => Promise<void>
}

export function useProblemActions(bridge: Bridge, say: (message: ToastMessage) => void): ProblemActions {
  return useMemo(() => {
    const told = async (request: Promise<Reply<void>>) => {
      const reply = await request
      if (!reply.ok) say({ text: reply.error.message, action: null, tone: 'bad' })
    }
    return {
      show: ({ keptAt }) => told(bridge.problems.show({ keptAt })),
      undo: ({ keptAt }) => told(bridge.problems.undo({ keptAt })),
      restoreAgain: ({ keptAt }) => told(bridge.problems.restoreAgain({ keptAt })),
      dismiss: (problems) => told(bridge.problems.dismiss({ keptAts: problems.map(({ keptAt }) => keptAt) })),
    }
  }, [bridge, say])
}
