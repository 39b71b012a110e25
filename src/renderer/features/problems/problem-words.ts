import type { LibraryProblem } from '../../../ipc/requests/problems-requests'
import { t } from '../../../texts/t'
import { clockTime, dayName } from '../../presentation/when'

/** What happened to one file, in a sentence; `now` in milliseconds. */
export function problemSentence(problem: LibraryProblem, now: number): string {
  const { repair } = problem
  const subject = problemSubject(problem)
  switch (repair?.kind) {
    case undefined:
      return problem.message
    case 'none-found':
      return t('{{subject}} is damaged, and no earlier version of it was found. The damaged file is kept.', {
        subject,
      })
    case 'restored':
      return t('{{subject}} was damaged. {{versionName}} was put in its place; the damaged file is kept.', {
        subject,
        versionName: versionName(repair, now),
      })
    case 'undone':
      return t('{{subject}} is damaged. Its file is back in its place, as you wanted.', { subject })
  }
}

/** `The meeting “Pricing with Ana”`. */
export function problemSubject({ noun, title }: LibraryProblem): string {
  return title === null ? `A ${noun}` : t('The {{noun}} “{{title}}”', { noun, title })
}

type Restored = Extract<LibraryProblem['repair'], { readonly kind: 'restored' }>

function versionName({ from, savedAt }: Restored, now: number): string {
  const time = momentName(savedAt, now)
  switch (from) {
    case 'history':
      return t('The version of {{time}}', { time })
    case 'backup':
      return t('The version of {{time}} from a backup', { time })
    case 'conflict-copy':
      return t('The version of {{time}} from another machine', { time })
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
  const files = t('{{count}} files of the library were damaged or could not be read.', {
    count: problems.length,
  })
  if (restored === problems.length) {
    return t('{{files}} Earlier versions were put in their place; the damaged files are kept.', { files })
  }
  if (restored === 0) return t('{{files}} All of them are kept.', { files })
  const versions =
    restored === 1 ? t('An earlier version of one') : t('Earlier versions of {{restored}}', { restored })
  return `${files} ${versions} ${restored === 1 ? 'was' : 'were'} put in place; all of the files are kept.`
}
