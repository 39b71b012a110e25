import type { CalendarDay } from '../records/calendar-day'
import { longestPromiseLine } from './commitment'
import type { DateRefusal } from './find-dates'
import { matchName, type NamedPerson, type PersonOfName } from './match-name'
import { readDueDate } from './read-due-date'

/** A promise as one line tells it. */
export interface PromiseLine {
  /** Null when nobody is named. */
  readonly person: PersonOfName | null
  readonly owedBy: 'me' | 'them'
  /** What is promised, without the name and the date; empty when there is nothing else. */
  readonly text: string
  readonly dueOn: CalendarDay | null
  /** Words that read as a date and give none; they stay in the text. */
  readonly refusedDate: { readonly words: string; readonly why: DateRefusal } | null
}

export interface KnownNames {
  readonly people: readonly NamedPerson[]
  /** Who is meant first of several with one name: those who take part. */
  readonly nearIds: readonly string[]
}

/** More than one line holds; what comes after it is not read. */
export const longestLine = longestPromiseLine

/**
 * Reads `@Ana pricing draft by Thursday`, which the writer owes Ana, and `Ana: pricing draft` or `pricing draft from
 * @Ana`, which Ana owes. `now` is in milliseconds; days are those of this machine’s time zone.
 */
export function parsePromiseLine(line: string, names: KnownNames, now: number): PromiseLine {
  const written = line.slice(0, longestLine).replace(/\s+/gu, ' ').trim()
  const mention = findMention(written, names)
  const rest = mention === null ? written : cut(written, mention.start, mention.end, mention.left)
  const due = readDueDate(rest, now)
  return {
    person: mention?.person ?? null,
    owedBy: mention?.owedBy ?? 'me',
    text: tidy(due.kind === 'read' ? cut(rest, due.start, due.end) : rest),
    dueOn: due.kind === 'read' ? due.day : null,
    refusedDate: due.kind === 'refused' ? { words: due.words, why: due.why } : null,
  }
}

interface Mention {
  readonly person: PersonOfName
  readonly owedBy: 'me' | 'them'
  readonly start: number
  readonly end: number
  /** What stays of it in the text. */
  readonly left: string
}

const at = /(?<![\p{L}\p{N}_.@])@(?=[\p{L}\p{N}])/u

function findMention(written: string, { people, nearIds }: KnownNames): Mention | null {
  const sign = at.exec(written)
  if (sign === null) return nameBeforeColon(written, people, nearIds)
  const named = matchName(written.slice(sign.index + 1), people, nearIds)
  if (named === null) return null
  const before = written.slice(0, sign.index)
  const lead = /\b(from|to|for)\s+$/iu.exec(before)
  const end = sign.index + 1 + named.length
  const isSpeaker = before === '' && written[end] === ':'
  // *Talk with @Ana* and *@Ana’s contract* need the name; *draft to @Ana* and *@Ana draft* do not.
  const isPartOfText = lead === null && (before !== '' || /^['’]s\b/u.test(written.slice(end)))
  return {
    person: named.person,
    owedBy: lead?.[1]?.toLowerCase() === 'from' || isSpeaker ? 'them' : 'me',
    start: lead?.index ?? sign.index,
    end: isSpeaker ? end + 1 : end,
    left: isPartOfText ? written.slice(sign.index + 1, end) : '',
  }
}

/** Without `@` only a known name counts: *Note: …* is nobody. */
function nameBeforeColon(
  written: string,
  people: readonly NamedPerson[],
  nearIds: readonly string[],
): Mention | null {
  const colon = written.indexOf(':')
  if (colon < 1) return null
  const named = matchName(written.slice(0, colon), people, nearIds)
  if (named === null || named.person.kind === 'unknown' || named.length !== colon) return null
  return { person: named.person, owedBy: 'them', start: 0, end: colon + 1, left: '' }
}

function cut(text: string, start: number, end: number, left = ' '): string {
  return `${text.slice(0, start)}${left === '' ? ' ' : left}${text.slice(end)}`.replace(/\s+/gu, ' ').trim()
}

function tidy(text: string): string {
  return text
    .replace(/\s+([,.;!?])/gu, '$1')
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/gu, '')
    .trim()
}
