import type { LibraryProblem as ProblemAtTheDoor } from '../../ipc/requests/library-requests'
import type { LibraryProblem } from '../library/library-problem'

export function problemForTheDoor({ file, keptAt, whatHappened }: LibraryProblem): ProblemAtTheDoor {
  return { file, keptAt, message: whatHappened }
}
