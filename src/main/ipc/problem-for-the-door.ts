import type { LibraryProblem as ProblemAtTheDoor } from '../../ipc/requests/problems-requests'
import type { LibraryProblem } from '../library/library-problem'

export function problemForTheDoor(problem: LibraryProblem): ProblemAtTheDoor {
  const { file, keptAt, whatHappened, noticedAt, title, repair } = problem
  return {
    file,
    keptAt,
    message: whatHappened,
    noticedAt,
    noun: file.includes('people/') ? 'person' : 'meeting',
    title: title ?? null,
    repair: repair ?? null,
  }
}
