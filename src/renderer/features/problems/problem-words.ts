import type { LibraryProblem } from '../../../ipc/requests/problems-requests'
import { msg, t } from '../../../texts/t'
import { dayOf } from '../../../domain/records/day-count'
import { clockTime, pastMoment } from '../../presentation/when'

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
      return t('{{subject}} was damaged. {{version}} was put in its place; the damaged file is kept.', {
        subject,
        version: versionName(repair, now),
      })
    case 'undone':
      return t('{{subject}} is damaged. Its file is back in its place, as you wanted.', { subject })
  }
}

/** `The meeting “Pricing with Ana”`. */
export function problemSubject({ noun, title }: LibraryProblem): string {
  const words = subjectWords[noun] ?? otherSubject
  return title === null ? t(words.unnamed) : t(words.named, { title })
}

/** By the noun of the kind of record. */
const subjectWords: Readonly<Record<string, { readonly unnamed: string; readonly named: string }>> = {
  meeting: { unnamed: msg('A meeting'), named: msg('The meeting “{{title}}”') },
  person: { unnamed: msg('A person'), named: msg('The person “{{title}}”') },
  phrase: { unnamed: msg('A phrase'), named: msg('The phrase “{{title}}”') },
  play: { unnamed: msg('A play'), named: msg('The play “{{title}}”') },
  page: { unnamed: msg('A page'), named: msg('The page “{{title}}”') },
  'check-in': { unnamed: msg('A check-in'), named: msg('The check-in “{{title}}”') },
  commitment: { unnamed: msg('A commitment'), named: msg('The commitment “{{title}}”') },
  'journal entry': { unnamed: msg('A journal entry'), named: msg('The journal entry “{{title}}”') },
}

const otherSubject = { unnamed: msg('A file'), named: msg('The file “{{title}}”') }

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
  if (Number.isNaN(Date.parse(instant))) return t('an earlier time')
  return dayOf(Date.parse(instant)) === dayOf(now) ? clockTime(instant) : pastMoment(instant, now)
}

/** All problems in one line, for where there is room for one. */
export function problemsInOneLine(problems: readonly LibraryProblem[], now: number): string {
  const [first] = problems
  if (first !== undefined && problems.length === 1) return problemSentence(first, now)
  const restored = problems.filter(({ repair }) => repair?.kind === 'restored').length
  const files = t('{{count}} files of the library were damaged or could not be read.', {
    count: problems.length,
  })
  return `${files} ${whatBecameOfThem(restored, problems.length)}`
}

function whatBecameOfThem(restored: number, all: number): string {
  if (restored === all) {
    return t('Earlier versions were put in their place; the damaged files are kept.')
  }
  if (restored === 0) return t('All of them are kept.')
  return t('Earlier versions of {{count}} were put in place; all of the files are kept.', { count: restored })
}
