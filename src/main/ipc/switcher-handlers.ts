import type { CheckInSubject, CheckInSummary } from '../../domain/check-ins/check-in'
import { nameOfCheckIn } from '../../domain/check-ins/name-of-check-in'
import { builtInPhrases } from '../../domain/phrases/built-in-phrases'
import { builtInPlays } from '../../domain/plays/built-in-plays'
import type { SummaryOf } from '../../domain/records/record-of'
import type { Handlers } from '../../ipc/contract'
import type { SwitcherKind, SwitcherShelf } from '../../ipc/requests/switcher-requests'
import type { Library } from '../library/library'
import { recordKinds } from '../library/record-kinds'

/** More than a row shows, and little enough that ten thousand cross the door at once. */
const longestTitle = 120

/** What a cut leaves of an emoji that it goes through. */
const halfCharacterAtEnd = /[\ud800-\udbff]$/

type PlainKind = Exclude<keyof SummaryOf, 'check-ins'>

type WhenOf<K extends PlainKind> = (summary: SummaryOf[K]) => string | null

const never = () => null

/** Names of everything that the switcher finds, made of the summaries that are in memory. */
export function switcherHandlers(library: Library): Pick<Handlers, 'switcher:read'> {
  const shelf = plainShelf(library)
  const checkIns = checkInShelf(library)
  return {
    'switcher:read': () => [
      shelf('people', never),
      shelf('plays', never),
      builtIn('built-in-plays', builtInPlays, ({ name }) => name),
      shelf('pages', never),
      shelf('phrases', never),
      builtIn('built-in-phrases', builtInPhrases, ({ text }) => text),
      checkIns('trust-check-ins', 'trust'),
      checkIns('practice-check-ins', 'practice'),
      checkIns('setting-checks', 'setting'),
      shelf('commitments', ({ dueOn }) => dueOn),
      shelf('entries', ({ happenedAt }) => happenedAt),
      shelf('meetings', ({ startsAt }) => startsAt),
    ],
  }
}

function plainShelf(library: Library) {
  return <K extends PlainKind>(kind: K, whenOf: WhenOf<K>): SwitcherShelf => {
    const summaries = library.summariesOf(kind)
    return {
      kind,
      ids: summaries.map(({ id }) => id),
      titles: summaries.map((summary) => titleOf(kind, recordKinds[kind].titleOf(summary))),
      whens: summaries.map(whenOf),
      abouts: summaries.map(() => null),
    }
  }
}

function checkInShelf(library: Library) {
  return (kind: SwitcherKind, about: CheckInSubject['kind']): SwitcherShelf => {
    const names = new Map(library.peopleSummaries().map(({ id, name }) => [id, name]))
    const checkIns = library.summariesOf('check-ins').filter(({ subject }) => subject.kind === about)
    const titleOf = ({ subject }: CheckInSummary) => {
      const name = subject.kind === 'trust' ? names.get(subject.personId) : undefined
      return [nameOfCheckIn({ subject }), ...(name === undefined ? [] : [name])].join(': ')
    }
    return {
      kind,
      ids: checkIns.map(({ id }) => id),
      titles: checkIns.map((checkIn) => shortened(titleOf(checkIn))),
      whens: checkIns.map(({ takenAt }) => takenAt),
      abouts: checkIns.map(({ subject }) => aboutOf(subject)),
    }
  }
}

function aboutOf(subject: CheckInSubject): string | null {
  switch (subject.kind) {
    case 'trust':
      return subject.personId
    case 'setting':
      return subject.organisation
    case 'practice':
      return null
  }
}

function builtIn<T extends { readonly id: string }>(
  kind: SwitcherKind,
  all: readonly T[],
  titleOf: (one: T) => string,
): SwitcherShelf {
  const none = all.map(() => null)
  return { kind, ids: all.map(({ id }) => id), titles: all.map(titleOf), whens: none, abouts: none }
}

/** A phrase is taken along with all its words. */
function titleOf(kind: PlainKind, title: string): string {
  return kind === 'phrases' ? title : shortened(title)
}

function shortened(title: string): string {
  const line = title.replace(/\s+/gu, ' ').trim()
  return line.length <= longestTitle ? line : line.slice(0, longestTitle).replace(halfCharacterAtEnd, '')
}
