import { says, type TurnCue } from './turn-cue'

const courtesy =
  /\b(?:thanks|thank you|(?:you're|you are)(?: very| so)? welcome|see you|bye|take care|good luck|nice to (?:see|meet|have)|good to (?:see|meet|hear)|pleasure|look(?:ing)? forward|hello|hi|good morning|good afternoon|how are you)\b/u

/** What speaks for neither: courtesies, approval, how I take it. */
export const otherCues: readonly TurnCue[] = [
  { name: 'thanks, greets or takes leave', points: 4, holds: says(courtesy) },
  {
    name: 'hardly anything but thanks or a greeting',
    points: 5,
    holds: ({ turn }) =>
      turn.count <= 12 &&
      turn.clauses.some(({ words }) => courtesy.test(words)) &&
      turn.clauses.every(({ words, count }) => count <= 3 || courtesy.test(words)),
  },
  {
    name: 'a word of approval',
    points: 4,
    holds: ({ turn }) =>
      turn.clauses.every(({ words }) =>
        /^(?:nice|very nice|neat|fun|lovely|brilliant|beautiful|super|amazing|wonderful|correct|correctly|true|sorry|really|it is|it does|i know|i agree|congratulations|fair enough|no problem|sounds good|there you go)$/u.test(
          words,
        ),
      ),
  },
  {
    name: 'praises or agrees',
    points: 3,
    holds: says(
      /^(?:and |so )*(?:that's|that is|that sounds|it's|sounds|that would be|that'd be)(?: really| very| so| a| pretty| just| all)* (?:great|good|awesome|wonderful|fantastic|excellent|amazing|okay|ok|fine|true|right|cool|nice|fair|interesting|impressive|perfect|helpful|understandable)\b/u,
    ),
  },
  {
    name: 'says how I take it',
    points: 4,
    holds: says(
      /\bi(?:'m| am)?(?: really| do| totally| completely| certainly)* (?:glad|appreciate|love|respect|agree|sorry|think so|happy|delighted|don't know|like that|commend)\b|^(?:and )?you(?:'re| are) (?:absolutely |quite |so )?right\b/u,
    ),
  },
]
