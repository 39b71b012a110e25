import { asks } from './asking'
import { says, type TurnCue } from './turn-cue'

/** What speaks for giving: advice, information, an offer, an arrangement. */
export const adviceCues: readonly TurnCue[] = [
  {
    name: 'suggests',
    points: 5,
    holds: says(
      /\b(?:suggest|recommend|advise|encourage|urge|propose)(?:s|ed|ing|ion|ions|ation|ations)?\b|\bmy advice\b|\bif i were you\b|\bwhat i would do\b/u,
    ),
  },
  {
    name: 'says what they should or could do',
    points: 4,
    holds: says(
      /\b(?:you|we|that|it|which)(?:'ll|'ve)? (?:(?:really|probably|definitely|just|also|maybe|certainly|obviously) )*(?:should|shouldn't|need to|could|ought|must|have to|got to|gotta|might want|may want|want to make sure|will need|better|might|may)\b/u,
    ),
  },
  {
    name: 'offers or arranges something',
    points: 4,
    holds: says(
      /\b(?:let's|i can(?! (?:really )?(?:hear|see|tell|understand|imagine))|i'll|i will|we can|we'll|we will|i could|we could|i'm going to|i'm gonna|we're going to|we're gonna|i'd like to|i wanna|i want(?:ed)? to|let me|what i'd like|i'd love to|happy to)\b/u,
    ),
  },
  {
    name: 'tells how things tend to be',
    points: 3,
    holds: says(
      /\b(?:(?:some|many|most|other|lots of|lot of|few|these) (?:people|folks|patients|clients|kids|men|women|times|guys|places|teams|companies|customers)|people|studies|study|research|evidence|guidelines?|risks?|percent|causes?|increases?|reduces?|for (?:instance|example)|called|tends? to|usually|oftentimes|which means|that means|information|safe|safest|effective|designed|available|program|service|services|ways?|options)\b|%/u,
    ),
  },
  {
    name: 'tells them to do it',
    points: 3,
    holds: says(
      /^(?:(?:and|so|but|just|then|please) )*(?:try|make sure|keep|think about|remember|consider|take|go|start|ask|check|write|call|put|use|stop|get)\b/u,
    ),
  },
  {
    name: 'weighs a fact',
    points: 2,
    holds: says(
      /\b(?:obviously|actually|basically|definitely|it's important (?:that|to)|the (?:other|first|best|only) (?:thing|one|way|part)|in fact|the reason|the idea)\b/u,
    ),
  },
  { name: 'speaks of me', points: 1, holds: says(/\b(?:i|i'm|i've|i'd|my|we|our|us)\b/u) },
  {
    name: 'answers what they asked',
    points: 3,
    holds: ({ turn, heard }) =>
      turn.count >= 4 && (heard.clauses.at(-1)?.isAsked ?? false) && !turn.clauses.some(asks),
  },
  { name: 'long', points: 2, holds: ({ turn }) => turn.count > 25 },
  { name: 'very long', points: 2, holds: ({ turn }) => turn.count > 50 },
]
