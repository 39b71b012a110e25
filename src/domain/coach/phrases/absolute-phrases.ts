import type { Phrase } from './phrase-finder'

export interface AbsolutePhrase extends Phrase {
  /** What may stand in its place and leaves a sentence that is right. */
  readonly instead: readonly string[]
}

const them =
  "(you|you're|you've|they|they're|they've|your (team|people|side|department|manager|boss|group|company|colleagues)|the (team|others|managers|developers|engineers|designers|sales team))"
const helping = '(are|is|were|was|have|has|had|will|would|can|do|did|just|also|simply|really|seem to|were)'
/** Who says “you” here may mean anybody. */
const anybody =
  "(if|saying|how|which|when|whenever|because|since|cause|where|while|means|unless|once|as|than) ..1 (you|you're|they|they're|people) ..1"
const kind =
  '(helped|help|support|supported|kind|helpful|great|good|supportive|fair|honest|reliable|generous|patient|valued|appreciated|been there|welcome|open|loved|enjoyed|admired|respected|had my back|made time|let us down|let me down|been (kind|helpful|great|good|supportive|fair|honest|reliable|generous|patient|open|clear))'

export const absolutePhrases: readonly AbsolutePhrase[] = [
  {
    phrase: 'always',
    pattern: [
      `${them} ${helping}? [always]`,
      `(are|were) you [always]`,
      `(this|it) [always] (happens|fails|goes wrong|ends|takes|breaks)`,
      `[always] (you who|your|the same (story|excuse|people|problem) with)`,
    ],
    unless: [
      `(as|like|nearly|almost|not|don't|won't|can|could|may|might|should|must|able to|if|when) (you|they|he|she)? always`,
      `${anybody} always`,
      `always (moving|have to|take|trying|working|doing|have (a|an|the)|read|see|use|welcome|feel free|remember|possible|has been|have been|ask|reach|call|count|talk|find|hope|hoped|nice|a pleasure)`,
      `always ..2 ${kind}`,
      `(have|had|did|do) (you|they|he|she) always`,
    ],
    instead: ['often', 'sometimes'],
  },
  {
    phrase: 'never',
    pattern: [
      `${them} ${helping}? [never]`,
      `(this|it) [never] (happens|works|ends|goes|gets)`,
      `[never (once)?] (do|did|have) you`,
    ],
    unless: [
      `never (mind|need|have to|want|know ,|been (better|easier)|too late|alone|let (me|us) down|again|ever|complained|stopped (helping|supporting|trying)|know (what|when|who|how|until)|gave up|give up|said|meant|asked for|failed to)`,
      `${anybody} never`,
      `(almost|if|when|can|could|may|should|must|will|would) (you|they|he|she)? never`,
      `(have|had|did|do) (you|they|he|she) never`,
    ],
    instead: ['rarely'],
  },
  {
    phrase: 'constantly',
    pattern: `${them} ${helping}? [(constantly|continually|forever|invariably|perpetually)]`,
    instead: ['often'],
  },
  {
    phrase: 'all-the-time',
    pattern: [`${them} ..4 [all the time]`],
    unless: [
      `(if|when|because|since|cause|where) ..1 (you|they) ..4 all the time`,
      `all the time (you|we|they|i|in|it|that|there|needed|left|to)`,
      `not all the time`,
      `(take|need|have|give|want|spend|spent) ..1 all the time`,
    ],
    instead: ['often'],
  },
  {
    phrase: 'every-time-you',
    pattern: `[every (single)? time] you`,
    unless: [`every (single)? time you (need|want|like)`],
    instead: ['when'],
  },
  {
    phrase: 'everyone-knows',
    pattern: `, (but|and|because|well)? [(everyone|everybody) (else)? (knows|thinks|agrees|sees|understands|can see)] (that|this|it|,)`,
    unless: [
      `(as|make sure|so that|if|until|that|not|ensure|sure|whether|once|when|before|does|hope) (everyone|everybody)`,
    ],
    instead: [],
  },
  {
    phrase: 'nobody',
    pattern: [
      `(nobody|no one|no-one) (else)? (here)? (ever|listens|cares|trusts (you|them)|agrees with you|believes you)`,
      `[nothing] (you|they) (ever)? (do|did|say|said)`,
      `you (do|did|have done) [nothing]`,
    ],
    unless: [
      `(if|that|so that|when|sure) (nobody|no one)`,
      `nothing (you|they) (do|did|say|said) (is|was) (wrong|a problem)`,
    ],
    instead: [],
  },
]
