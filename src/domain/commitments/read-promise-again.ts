import type { Commitment } from './commitment'
import type { PromiseLine } from './parse-promise-line'

/** What a line gives to a promise. */
export interface LineParts {
  readonly text: string
  readonly owedBy: Commitment['owedBy']
  readonly personId: string | null
  readonly dueOn: string | null
}

/**
 * What is taken from a line without asking anybody. A name that means nobody, or several people, stays in the words; a
 * line without a name is about `onlyPersonId`, the one other person who was there, if it was one.
 */
export function partsOfLine(line: PromiseLine, onlyPersonId: string | null): LineParts {
  const { person, text, owedBy, dueOn } = line
  if (person === null) return { text, owedBy, personId: onlyPersonId, dueOn }
  if (person.kind === 'known') return { text, owedBy, personId: person.id, dueOn }
  return { text: `@${person.name} ${text}`.trim(), owedBy, personId: null, dueOn }
}

/**
 * The promise after its line was edited. `before` is what the line said when it was read last, `after` what it says
 * now: only what the line itself changed, and nobody changed in the promise since, follows it. A promise that was
 * settled, or got a new day, keeps everything.
 */
export function readPromiseAgain(commitment: Commitment, before: LineParts, after: LineParts): Commitment {
  if (commitment.state !== 'open' || commitment.renegotiations.length > 0) return commitment
  const follows = <K extends keyof LineParts>(part: K): LineParts[K] =>
    commitment[part] === before[part] && before[part] !== after[part] ? after[part] : commitment[part]
  const text = follows('text')
  return {
    ...commitment,
    text: text === '' ? commitment.text : text,
    owedBy: follows('owedBy'),
    personId: follows('personId'),
    dueOn: follows('dueOn'),
  }
}
