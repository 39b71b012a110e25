import { t } from '../../texts/t'
import type { CommitmentSummary } from '../commitments/commitment'
import { foldText } from '../meetings/folded-text'
import type { Capture, CaptureKind } from '../notes/capture'
import { mentioned } from '../notes/quoting'
import type { Prompt } from '../plays/play'
import type { CalendarDay } from '../records/calendar-day'
import { translated } from '../../texts/translated'

/** Asked after every meeting, whatever its plays; the answer is kept beside those to the plays' prompts. */
export const followUpPrompt: Prompt = translated({
  id: 'follow-up-message',
  label: 'Follow-up message',
  hint: 'On the same day, and only what was really said: thanks, what was decided, who does what, what is open.',
  isRequired: false,
})

/** What a message can be made from. */
export interface FollowUpMaterial {
  readonly captures: readonly Capture[]
  /** The promises that were made in the meeting. */
  readonly promises: readonly CommitmentSummary[]
  /** Lines of the notes that were planned and not said: what was made from one of them is left out. */
  readonly unsaidLines: readonly string[]
  /** Null for somebody whose name is not known. */
  readonly nameOf: (personId: string) => string | null
  /** A day of another year is written with its year. */
  readonly today: CalendarDay
}

/**
 * A message to begin with, from what was captured in the room, in the words that were noted, and from the promises that
 * were made there; null when nothing of it belongs into one. What was only planned is left out, and so is what they felt
 * or objected to: whether that should be in writing is for the person to decide.
 */
export function composeFollowUp(material: FollowUpMaterial): string | null {
  const { captures, unsaidLines } = material
  const promises = material.promises.filter(({ line }) => line === undefined || !unsaidLines.includes(line))
  const wordsOf = (kind: CaptureKind, isLeftOut: (text: string) => boolean = () => false) =>
    captures
      .filter((capture) => capture.kind === kind && capture.text.trim() !== '' && !isLeftOut(capture.text))
      .map(({ text }) => mentioned(text))
  const isPromise = (text: string) => promises.some((promise) => saysTheSame(promise, text))
  const lists = [
    listUnder(t('We decided:'), wordsOf('decision')),
    ...promisesByWhoOwes({ ...material, promises }),
    listUnder(t('Promised:'), wordsOf('commitment', isPromise)),
    listUnder(t('Still open:'), wordsOf('question')),
  ].filter((list) => list !== '')
  if (lists.length === 0) return null
  return ['Thank you for the talk today. This is what I took from it:', ...lists, closing].join('\n\n')
}

const closing = t('Did I get that right, or is something missing?')

function listUnder(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [heading, ...new Set(lines.map((line) => `- ${line}`))].join('\n')
}

/** The writer’s own first, then those of each person in the order in which they come. */
function promisesByWhoOwes({ promises, nameOf, today }: FollowUpMaterial): string[] {
  const byWho = new Map<string, string[]>([[t('I promised:'), []]])
  for (const promise of promises) {
    const who = whoOwes(promise, nameOf)
    byWho.set(who, [...(byWho.get(who) ?? []), promiseLine(promise, today)])
  }
  return [...byWho].map(([heading, lines]) => listUnder(heading, lines))
}

function whoOwes({ owedBy, personId }: CommitmentSummary, nameOf: FollowUpMaterial['nameOf']): string {
  if (owedBy === 'me') return t('I promised:')
  const name = personId === null ? null : nameOf(personId)
  return name === null ? t('You promised:') : t('{{name}} promised:', { name })
}

function promiseLine({ text, dueOn }: CommitmentSummary, today: CalendarDay): string {
  const words = mentioned(text)
  return dueOn === null
    ? words
    : t('{{words}}, by {{dayInWords}}', { words, dayInWords: dayInWords(dueOn, today) })
}

/** The message is in English wherever it is written; a weekday beside the date lets a slip be seen. */
function dayInWords(day: CalendarDay, today: CalendarDay): string {
  const isOtherYear = day.slice(0, 4) !== today.slice(0, 4)
  return new Intl.DateTimeFormat('en-GB', {
    ...{ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' },
    ...(isOtherYear ? { year: 'numeric' } : {}),
  })
    .format(new Date(`${day}T12:00:00.000Z`))
    .replace(',', '')
}

/** Whether a captured line, or a stretch of one, is the promise that a record keeps already. */
function saysTheSame({ line, text }: CommitmentSummary, captured: string): boolean {
  const words = comparable(captured)
  if (line !== undefined && comparable(line).includes(words)) return true
  const promised = comparable(text)
  return line === undefined ? words.includes(promised) || promised.includes(words) : words === promised
}

function comparable(text: string): string {
  return ` ${foldText(mentioned(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
}
