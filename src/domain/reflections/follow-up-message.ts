import type { Capture, CaptureKind } from '../notes/capture'
import { mentioned } from '../notes/quoting'
import type { Prompt } from '../plays/play'

/** Asked after every meeting, whatever its plays; the answer is kept beside those to the plays' prompts. */
export const followUpPrompt: Prompt = {
  id: 'follow-up-message',
  label: 'Follow-up message',
  hint: 'On the same day, and only what was really said: thanks, what was decided, who does what, what is open.',
  isRequired: false,
}

/**
 * A message to begin with, from what was captured in the room, in the words that were noted; null when nothing of it
 * belongs into one. What was only planned is left out, and so is what they felt or objected to: whether that should be
 * in writing is for the person to decide.
 */
export function composeFollowUp(captures: readonly Capture[]): string | null {
  const lists = listed.flatMap(({ kind, heading }) => {
    const words = captures
      .filter((capture) => capture.kind === kind && capture.text.trim() !== '')
      .map(({ text }) => mentioned(text))
    return words.length === 0 ? [] : [[heading, ...new Set(words.map((line) => `- ${line}`))].join('\n')]
  })
  if (lists.length === 0) return null
  return ['Thank you for the talk today. This is what I took from it:', ...lists, closing].join('\n\n')
}

const listed: readonly { readonly kind: CaptureKind; readonly heading: string }[] = [
  { kind: 'decision', heading: 'We decided:' },
  { kind: 'commitment', heading: 'Promised:' },
  { kind: 'question', heading: 'Still open:' },
]

const closing = 'Did I get that right, or is something missing?'
