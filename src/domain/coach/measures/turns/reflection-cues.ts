import { onlyChecks } from './asking'
import { shareSaidBack } from './share-said-back'
import { anyClause, says, type TurnCue, type TurnInTalk } from './turn-cue'

const me = /\b(?:i|i'm|i'll|i'd|i've|me|my|we|we'll|we're|let's|us|our)\b/u

function saysNothingOfMe({ turn }: TurnInTalk): boolean {
  return turn.clauses.every(({ words, isAsked }) => !isAsked && !me.test(words))
}

/** What speaks for a reflection: their words and their world, as a statement, and nothing of me. */
export const reflectionCues: readonly TurnCue[] = [
  {
    name: 'says how it sounded',
    points: 5,
    holds: says(
      /\b(?:sounds? (?:like|as if|as though)|you sound|seems? (?:like|as if|as though|that)|you seem|looks like|it seems|hearing (?:that|you|is)|what i(?:'m| am)? hear|i hear|what you(?:'re| are) (?:saying|telling)|you(?:'re| are) saying|in other words|(?:get|got) (?:a|the) (?:sense|feeling|impression)|it's (?:almost )?like)\b/u,
    ),
  },
  {
    name: 'guesses how it is for them',
    points: 4,
    holds: says(
      /\b(?:must (?:be|have|feel)|i'm sure (?:that |it |you|this)|i can (?:really )?(?:hear|see|tell|imagine|understand why)|i imagine)\b/u,
    ),
  },
  {
    name: 'tells what they feel, want, think or try',
    points: 3,
    holds: says(
      /\byou(?:'re| are|'ve been|'ve| were| was|'d| would)? (?:(?:really|kind of|sort of|also|actually|still|just|kinda|starting to|very|pretty|a little|a bit|quite|so|more|always|not|even) )*(?:feel|feeling|felt|want|wants|wanted|wanting|wanna|hope|hoping|like|liked|love|loved|enjoy|thinking|thought|believe|worry|worried|noticing|noticed|notice|realise|realize|realized|realised|care|wish|find|found|looking|trying|tried|struggling|concerned|frustrated|scared|afraid|nervous|anxious|tired|sick|proud|happy|sad|upset|angry|mad|confident|willing|committed|motivated|sure|ready|used|miss|stuck|torn|interested|surprised|disappointed|self|uncomfortable|comfortable|aware|don't (?:want|like|feel|think|know|see|really)|didn't (?:want|like|feel|see)|haven't)\b/u,
    ),
  },
  {
    name: 'begins with “so” and a statement',
    points: 2,
    holds: says(
      /^(?:and |but )?so (?!(?:what|how|why|when|where|who|which|do|does|did|is|are|was|were|have|has|can|could|will|would|should|if|i|i'm|i'll|i'd|we|we'll|let's|let|tell|any)\b)\p{L}/u,
    ),
  },
  {
    name: 'a statement that begins with “you are”',
    points: 3,
    holds: says(
      /^(?:(?:and|but|then|because|'cause|so|that|yet|even though) )*(?:(?:you're|you are)(?! (?:very |so |absolutely |quite )?(?:welcome|right)\b)|you've|you have|you were|you had|you don't|you didn't|you feel|you want)\b/u,
    ),
  },
  {
    name: 'a statement that begins with “you” or “your”',
    points: 2,
    holds: says(
      /^(?:(?:and|but|then|because|'cause|so|that|yet) )*(?:you|your)\b(?!'re welcome| are| (?:(?:really|probably|definitely|just|also|maybe) )*(?:should|shouldn't|must|ought|need to|might want|may want))/u,
    ),
  },
  {
    name: 'holds two sides together',
    points: 4,
    holds: says(
      /\b(?:on (?:the )?(?:one|other) (?:hand|side)|part of you|at the same time|one side|but you also|and yet|torn between|both (?:sides|of (?:them|those|these)))\b/u,
    ),
  },
  {
    name: 'names what they said',
    points: 3,
    holds: says(
      /\byou(?:'d|'ve| had| have)?(?: also| kind of| just)? (?:said|mentioned|told|talked|described|saying|talking|brought|shared)\b/u,
    ),
  },
  {
    name: 'says what it means to them',
    points: 3,
    holds: says(
      /\b(?:important|matters?|hard|difficult|helpful|tough|big|scary|stressful|frustrating) (?:to|for) you\b|\b(?:gives?|makes?|help(?:s|ed)?|worries|bothers|keeps?|took|takes|getting|get) you\b/u,
    ),
  },
  {
    name: 'a few words, none of them about me',
    points: 2,
    holds: (talk) => talk.turn.count <= 8 && saysNothingOfMe(talk),
  },
  {
    name: 'one short statement, nothing about me',
    points: 1,
    holds: (talk) => talk.turn.count <= 20 && saysNothingOfMe(talk),
  },
  {
    name: 'begins with a bare “…ing”',
    points: 2,
    holds: anyClause(
      ({ words }) =>
        /^(?:and |but |so |just |like )*(?!(?:some|any|no|every)?thing\b|interesting\b|morning\b)\p{L}{2,}ing\b/u.test(
          words,
        ) && !me.test(words),
    ),
  },
  { name: 'asks only whether it is right', points: 2, holds: anyClause(onlyChecks) },
  {
    name: 'says some of their words back',
    points: 1,
    holds: ({ turn, heard }) => shareSaidBack(turn, heard) >= 0.25,
  },
  {
    name: 'says many of their words back',
    points: 2,
    holds: ({ turn, heard }) => shareSaidBack(turn, heard) >= 0.5,
  },
  { name: 'takes up their sentence or leaves one open', points: 1, holds: ({ turn }) => turn.isPiece },
]
