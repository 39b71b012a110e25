import type { CaptureKind } from '../../src/domain/notes/capture'

/** Words that tend to stand in a line that somebody would capture so; the rarer kinds are asked first. */
const clues: readonly (readonly [CaptureKind, RegExp])[] = [
  ['commitment', /\bI(?:'ll| will|'m going to)\b/],
  ['decision', /\b(?:we decided|we agreed|let's|we'll|we're going|go with|shall we|settled)\b/i],
  ['question', /\?\s*$/],
  ['feeling', /\b(?:feel|worried|afraid|scared|annoy\w*|frustrat\w*|hate|love|happy|disappoint\w*)\b/i],
  ['objection', /\b(?:but|don't think|not sure|too (?:many|big|expensive)|problem|difficult|can't)\b/i],
  ['need', /\b(?:need|have to|must|want|important)\b/i],
]

/** What a line of a conversation reads like, or a quote when nothing gives it away. */
export function captureKindOf(line: string): CaptureKind {
  return clues.find(([, clue]) => clue.test(line))?.[0] ?? 'quote'
}
