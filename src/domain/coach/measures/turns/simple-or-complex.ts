import { readTurn } from './read-turn'
import { shareSaidBack } from './share-said-back'
import { lastClause, says, type TurnCue } from './turn-cue'

export type ReflectionForm = 'simple' | 'complex'

/** What speaks for adding meaning to what was heard. */
const addingCues: readonly TurnCue[] = [
  {
    name: 'reads between the lines',
    points: 2,
    holds: says(
      /\b(?:i (?:guess|wonder|imagine|bet|hear)|wondering|sense|impression|hearing|seems?|must be|i can (?:tell|see|hear))\b/u,
    ),
  },
  {
    name: 'finds a picture for it',
    points: 2,
    holds: says(/\b(?:like an?|as if|almost|it's like|kind of|sort of)\b/u),
  },
  {
    name: 'names a feeling',
    points: 1,
    holds: says(
      /\b(?:feel(?:s|ing|ings)?|worried|worry|worries|anxious|scared|afraid|frustrat\w+|angry|mad|sad|upset|tired|stress\w*|overwhelm\w*|proud|disappoint\w*|hurt|lonely|stuck|nervous|discourag\w+|embarrass\w*|guilty|ashamed|uncomfortable|excited|hopeful)\b/u,
    ),
  },
  {
    name: 'says what matters',
    points: 1,
    holds: says(/\b(?:important|matters?|value|meaning|priority|purpose|the (?:kind|sort|type) of)\b/u),
  },
  {
    name: 'holds two sides together',
    points: 1,
    holds: says(
      /\b(?:on (?:the )?(?:one|other) (?:hand|side)|part of you|at the same time|even though|and yet|rather than|instead of)\b/u,
    ),
  },
  { name: 'links one thing with another', points: 1, holds: says(/\b(?:if|when|because|way)\b/u) },
  { name: 'carries their sentence on', points: 1, holds: says(/^(?:and|but|because|'cause)\b/u) },
  { name: 'more than a few words', points: 1, holds: ({ turn }) => turn.count > 7 },
  { name: 'long', points: 2, holds: ({ turn }) => turn.count > 24 },
]

/** What speaks for repeating it. */
const repeatingCues: readonly TurnCue[] = [
  {
    name: 'half of it in their own words',
    points: 3,
    holds: ({ turn, heard }) => shareSaidBack(turn, heard) >= 0.5,
  },
  {
    name: 'names what they said',
    points: 2,
    holds: says(/\byou(?:'ve| had|'d)?(?: also)? (?:said|say|mentioned|told|tried|described)\b/u),
  },
  { name: 'asks whether it is so', points: 1, holds: lastClause(({ isAsked }) => isAsked) },
  {
    name: 'repeats a number',
    points: 1,
    holds: says(/\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|couple|times)\b/u),
  },
]

/** From so many points on, what adds outweighs what repeats. */
const addsFrom = 2

/**
 * Whether a reflection repeats (`simple`) or adds meaning (`complex`). A soft hint at best: trained people agree little
 * about it (κ = .20 in AnnoMI, Wu et al. 2022). `heard` is what the other side had said just before.
 */
export function simpleOrComplex(text: string, heard = ''): ReflectionForm {
  const talk = { turn: readTurn(text), heard: readTurn(heard) }
  const pointsOf = (cues: readonly TurnCue[]) =>
    cues.filter((cue) => cue.holds(talk)).reduce((sum, { points }) => sum + points, 0)
  return pointsOf(addingCues) - pointsOf(repeatingCues) >= addsFrom ? 'complex' : 'simple'
}
