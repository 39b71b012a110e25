import type { LibraryProblem } from '../../../ipc/requests/problems-requests'
import { clockTime, dayName } from '../../presentation/when'

/** What happened to one file, in a sentence; `now` in milliseconds. */
export function problemSentence(problem: LibraryProblem, now: number): string {
  const { repair } = problem
  const subject = problemSubject(problem)
  switch (repair?.kind) {
    case undefined:
      return problem.message
    case 'none-found':
      return `${subject} is damaged, and no earlier version of it was found. The damaged file is kept.`
    case 'restored':
      return `${subject} was damaged. ${versionName(repair, now)} was put in its place; the damaged file is kept.`
    case 'undone':
      return `${subject} is damaged. Its file is back in its place, as you wanted.`
  }
}

/** `The meeting “Pricing with Ana”`. */
export function problemSubject({ noun, title }: LibraryProblem): string {
  return title === null ? `A ${noun}` : `The ${noun} “${title}”`
}

type Restored = Extract<LibraryProblem['repair'], { readonly kind: 'restored' }>

function versionName({ from, savedAt }: Restored, now: number): string {
  const time = momentName(savedAt, now)
  switch (from) {
    case 'history':
      return `The version of ${time}`
    case 'backup':
      return `The version of ${time} from a backup`
    case 'conflict-copy':
      return `The version of ${time} from another machine`
  }
}

/** `14:10`, `yesterday 14:10`, `Wed 25 Nov 14:10`. */
function momentName(instant: string, now: number): string {
  if (Number.isNaN(Date.parse(instant))) return 'an earlier time'
  const day = dayName(instant, now)
  if (day === 'Today') return clockTime(instant)
  return `${day === 'Yesterday' ? 'yesterday' : day} ${clockTime(instant)}`
}

/** All problems in one line, for where there is room for one. */
export function problemsInOneLine(problems: readonly LibraryProblem[], now: number): string {
  const [first] = problems
  if (first !== undefined && problems.length === 1) return problemSentence(first, now)
  const restored = problems.filter(({ repair }) => repair?.kind === 'restored').length
  const files = `${problems.length} files of the library were damaged or could not be read.`
  if (restored === problems.length) {
    return `${files} Earlier versions were put in their place; the damaged files are kept.`
  }
  if (restored === 0) return `${files} All of them are kept.`
  const versions = restored === 1 ? 'An earlier version of one' : `Earlier versions of ${restored}`
  return `${files} ${versions} ${restored === 1 ? 'was' : 'were'} put in place; all of the files are kept.`
}
