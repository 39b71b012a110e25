import { recordKindNames } from '../../domain/records/record-kind-name'
import type { LibraryProblem as ProblemAtTheDoor } from '../../ipc/requests/problems-requests'
import type { LibraryProblem } from '../library/library-problem'
import { recordKinds } from '../library/record-kinds'

export function problemForTheDoor(problem: LibraryProblem): ProblemAtTheDoor {
  const { file, keptAt, whatHappened, noticedAt, title, repair } = problem
  return {
    file,
    keptAt,
    message: whatHappened,
    noticedAt,
    noun: nounOf(file),
    title: title ?? null,
    repair: repair ?? null,
  }
}

/** By the folder of its kind, wherever in the library the file lies. */
function nounOf(file: string): string {
  const folders = file.split('/')
  const kind = recordKindNames.find((name) => folders.includes(name)) ?? 'meetings'
  return recordKinds[kind].noun
}
