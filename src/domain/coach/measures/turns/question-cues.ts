import { asks, auxiliary, onlyChecks, opensAsking, opensWithAnything } from './asking'
import { anyClause, lastClause, says, type TurnCue } from './turn-cue'

const hasQuestionWord = /\b(?:what|how|why|where|who|which)(?:'s|'re|'d)?\b/u
const hasVerbFirst = new RegExp(
  `\\b(?:what|how|why|when|where|who|which)\\b.{0,30}\\b${auxiliary} (?:you|we|they|he|she|it|that|your|the)\\b|` +
    '\\b(?:are|do|did|have|can|would|could|will) you\\b|\\b(?:is|was) (?:it|that|there|this)\\b',
  'u',
)

/** What speaks for a question. A question mark alone says little: a reflection often carries one. */
export const questionCues: readonly TurnCue[] = [
  {
    name: 'asks, and begins as questions do',
    points: 6,
    holds: anyClause((clause) => asks(clause) && (opensAsking(clause) || opensWithAnything(clause))),
  },
  {
    name: 'asks, with a question word or the verb before its subject',
    points: 4,
    holds: anyClause(
      (clause) => asks(clause) && (hasVerbFirst.test(clause.words) || hasQuestionWord.test(clause.words)),
    ),
  },
  {
    name: 'a few words with a question mark',
    points: 3,
    holds: anyClause((clause) => asks(clause) && clause.count <= 6),
  },
  { name: 'a question mark', points: 2, holds: anyClause(asks) },
  {
    name: 'ends with a question',
    points: 2,
    holds: lastClause((clause) => asks(clause) && opensAsking(clause)),
  },
  {
    name: 'begins as questions do, without the mark',
    points: 3,
    holds: anyClause((clause) => !clause.isAsked && opensAsking(clause)),
  },
  {
    name: 'nothing but a check',
    points: 4,
    holds: ({ turn }) => turn.clauses.every(onlyChecks),
  },
  {
    name: 'asks how much, how often, how sure',
    points: 3,
    holds: says(
      /\bhow (?:confident|important|ready|often|much|many|long|serious|likely|open|willing|sure)\b/u,
    ),
  },
  {
    name: 'asks to be told',
    points: 4,
    holds: says(
      /\b(?:tell me|say (?:something |a bit |a little )?more|talk to me about|help me understand|on a scale|scale (?:of|from)|i(?:'m| am) (?:curious|wondering)|i wonder|was wondering|would it be (?:ok|okay|all right)|what about|how about|what do you|how do you|do you think|your thoughts|(?:any|anything|what) (?:other|questions|ideas|thoughts|concerns|else))\b/u,
    ),
  },
  {
    name: 'leaves an “or” open at its end',
    points: 2,
    holds: lastClause(({ words }) => /\bor(?: what| how| something)?$/u.test(words)),
  },
]
