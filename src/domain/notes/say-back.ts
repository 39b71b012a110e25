import { t } from '../../texts/t'
import type { Capture, CaptureKind } from './capture'
import { endSentence, mentioned, quoted } from './quoting'

/**
 * A summary to say aloud of what was captured since the last one, or null when nothing was: their words
 * quoted as they were, objections acknowledged, feelings and needs named in the words that were noted, what
 * was decided and promised at the end, and then a question that checks it.
 *
 * Words are never turned from “I” to “you” nor made milder: calling a negative feeling by a positive name
 * does not help (Yu, Berg & Zlatev 2021). Questions of both sides are captured alike, so they are all said
 * back as asked.
 */
export function composeSayBack(captures: readonly Capture[], lastComposedAt: string | null): string | null {
  const recent = captures.filter(({ capturedAt }) => lastComposedAt === null || capturedAt > lastComposedAt)
  const heard = wordsByKind(recent)
  const kinds = spokenOrder.filter((kind) => heard[kind].length > 0)
  if (kinds.length === 0) return null
  const isRecapOnly = kinds.every((kind) => recapKinds.has(kind))
  const sentences = kinds.map((kind) => sentenceAbout[kind](heard[kind]))
  return [opening(isRecapOnly, lastComposedAt), ...sentences, checkQuestion(isRecapOnly)].join(' ')
}

/** What they said comes before what it means to them, and what was agreed comes last. */
const spokenOrder: readonly CaptureKind[] = [
  'quote',
  'objection',
  'feeling',
  'need',
  'question',
  'decision',
  'commitment',
]

const recapKinds: ReadonlySet<CaptureKind> = new Set(['decision', 'commitment'])

/** More of one kind than this is too much to be listened to; that there was more is said. */
const spokenOfOneKind = 3

/** What is said about the words of one kind, of which there is at least one. */
const sentenceAbout: Readonly<Record<CaptureKind, (words: readonly string[]) => string>> = {
  quote: (words) => endSentence(t('You said: {{spoken}}', { spoken: spoken(words) })),
  objection: (words) => {
    const said = { spoken: spoken(words) }
    return words.length === 1
      ? `${endSentence(t('I hear your concern: {{spoken}}', said))} ${t('I take that seriously.')}`
      : `${endSentence(t('I hear your concerns: {{spoken}}', said))} ${t('I take them seriously.')}`
  },
  feeling: (words) =>
    endSentence(t('What comes across is how it feels: {{spoken}}', { spoken: spoken(words) })),
  need: (words) => endSentence(t('What you need, as I understand it: {{spoken}}', { spoken: spoken(words) })),
  question: (words) => endSentence(t('What you asked: {{spoken}}', { spoken: spoken(words) })),
  decision: (words) => endSentence(t('What we decided: {{recapped}}', { recapped: recapped(words) })),
  commitment: (words) => endSentence(t('What was promised: {{recapped}}', { recapped: recapped(words) })),
}

function opening(isRecapOnly: boolean, lastComposedAt: string | null): string {
  if (isRecapOnly) return t('Let me sum up where we are.')
  return lastComposedAt === null
    ? t('Let me say back what I heard.')
    : t('Let me say back what I heard since then.')
}

function checkQuestion(isRecapOnly: boolean): string {
  return isRecapOnly ? t('Is that how you see it too?') : t('Have I got that right, or did I miss something?')
}

const hasWords = /[\p{L}\p{N}\p{Extended_Pictographic}]/u

/** The words of each kind in the order of the notes; what was captured twice is said once. */
function wordsByKind(captures: readonly Capture[]): Readonly<Record<CaptureKind, readonly string[]>> {
  const wordsOf = (kind: CaptureKind): string[] => {
    const words = captures.filter((capture) => capture.kind === kind && hasWords.test(capture.text))
    return [...new Map(words.map(({ text }) => [text.trim().toLowerCase(), text])).values()]
  }
  return {
    objection: wordsOf('objection'),
    feeling: wordsOf('feeling'),
    need: wordsOf('need'),
    quote: wordsOf('quote'),
    question: wordsOf('question'),
    decision: wordsOf('decision'),
    commitment: wordsOf('commitment'),
  }
}

function spoken(words: readonly string[]): string {
  const said = joined(words.slice(0, spokenOfOneKind).map(quoted), ', ', ` ${t('and')} `)
  return words.length > spokenOfOneKind ? t('{{said}}, among other things', { said }) : said
}

/** Promises and decisions are all said: one that is left out of the recap is one that is forgotten. */
const recapped = (words: readonly string[]): string => joined(words.map(mentioned), '; ', `; ${t('and')} `)

function joined(items: readonly string[], between: string, beforeLast: string): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(between)}${beforeLast}${last}`
}
