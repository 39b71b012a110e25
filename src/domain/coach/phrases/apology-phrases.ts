import type { Phrase } from './phrase-finder'

/** What an apology can hold, by effect (Lewicki, Polin & Lount 2016). */
export type ApologyPart =
  'responsibility' | 'repair' | 'regret' | 'explanation' | 'repentance' | 'forgiveness'

export interface ApologyPhrase extends Phrase {
  readonly part: ApologyPart
}

/** Regret for what happened to them, excuses before a remark, and what only sounds like an apology are none. */
const noApology = [
  `^ (very|so)? sorry (about|for) (this|that|it) ..1 ,`,
  `sorry (to _|for (your (loss|trouble|wait)|you|them|him|her|myself)|but|,? i meant|,? what|,? no|,? could|,? can|,? did)`,
  `sorry (that)? (you|you're|you had|you are|you were|you have|you feel|this|that|it|the|things|someone|somebody|anyone) (happened|happens|had|have|has|are|were|is|was|feel|felt|going|hurt|hurts|offended|think|see|took|take)`,
  `sorry (if|that) (you|anyone|anybody|somebody|someone|people|this|that|it|your|there)`,
  `(sorry|apologise|apologize) if (i|we)`,
  `(not|never|isn't|don't) ..2 (sorry|apologise|apologize)`,
  `(you|they|he|she) ..2 (sorry|apologise|apologize)`,
  `(better safe than|feel|felt|feeling) sorry`,
]

export const apologyPhrases: readonly ApologyPhrase[] = [
  {
    phrase: 'regret',
    part: 'regret',
    pattern: [
      `(i'm|i am|we're|we are) (very|so|truly|really|deeply|sincerely|terribly)? (very|so)? sorry`,
      `^ (very|so)? sorry (for|about|that i|that we)`,
      `(i|we) (want to|would like to|must|do|have to|need to|sincerely)? ..1 (apologise|apologize)`,
      `(i owe|we owe) you an apology`,
      `(my|our) (sincere|deepest|full)? (apologies|apology)`,
      `(i|we) ..1 regret (that (i|we)|my|our|what (i|we)|not having|having|how (i|we)|the way (i|we))`,
      `(i|we) feel (terrible|awful|bad|ashamed) (about|for|that)`,
      `i wish i (had|hadn't|had not)`,
    ],
    unless: noApology,
  },
  {
    phrase: 'responsibility',
    part: 'responsibility',
    pattern: [
      `(that|this|it) (was|is) (all|entirely|completely|only|clearly)? (my|our) (own)? (fault|mistake|responsibility|error|doing|failure|oversight|job|part)`,
      `(it's|that's) (all|entirely|completely|only|clearly)? (my|our) (own)? (fault|mistake|responsibility|error|doing|failure|oversight)`,
      `(i|we) (was|were) (wrong|at fault|unfair|careless|too (late|slow|fast|hasty|harsh))`,
      `(i|we) (have)? (made|did make) (a|an|this|that|the|some|several|my|our) ..2 (mistake|error|mistakes|errors)`,
      `(my|our) (mistake|fault|bad|part in (it|this))`,
      `(i|we) ..1 (take|accept|bear|carry) (full|the|all|complete)? (responsibility|blame)`,
      `(that|this|it) is on (me|us)`,
      `that's on (me|us)`,
      `(i|we) (should have|should've|shouldn't have|should not have|ought to have)`,
      `(i|we) (have)? (let you|let the team|let everyone) down`,
      `(i|we) ..1 (failed|neglected|forgot|forgotten|overlooked|ignored|broke|caused|messed up|got it wrong|got this wrong|screwed up|misjudged|underestimated|interrupted|dismissed|hurt you|did not tell|didn't tell|did not ask|didn't ask|did not keep|didn't keep|did not listen|didn't listen|did not check|didn't check|did not consult|didn't consult|did not involve|didn't involve)`,
      `sorry (for|that) (i|we|my|our|not|having|the way (i|we)|how (i|we)|what (i|we)|being|making|missing|breaking|forgetting|raising|interrupting|ignoring)`,
      `(apologise|apologize) for (my|our|not|having|the way (i|we)|how (i|we)|what (i|we)|being|making|missing|breaking|forgetting|raising|interrupting|ignoring)`,
      `regret (that (i|we)|my|our|what (i|we)|how (i|we)|not having|having)`,
      `(i|we) own (it|this|that|my|our)`,
    ],
    unless: [
      `(if|whether|not|unless|isn't|wasn't) ..2 (my|our) (fault|mistake|responsibility)`,
      `(not|don't) ..1 (take|accept|bear) ..1 (responsibility|blame)`,
      `if (i|we) ..8`,
    ],
  },
  {
    phrase: 'repair',
    part: 'repair',
    pattern: [
      `(i|we) (will|shall|am going to|are going to|would like to|want to|can|promise to) ..1 (fix|repair|make|correct|replace|redo|restore|refund|pay|send|change|tell|inform|call|write|ask|check|review|set|put|bring|add|move|take|give|talk|speak|help|work|do|finish|deliver|cover|meet|book|sort|clear|start|stay|come|show|explain|update|let you know|undo|rewrite)`,
      `(i'll|we'll|i'm going to|we're going to|i'd like to) ..1 (fix|repair|make|correct|replace|redo|restore|refund|pay|send|change|tell|inform|call|write|ask|check|review|set|put|bring|add|move|take|give|talk|speak|help|work|do|finish|deliver|cover|meet|book|sort|clear|start|stay|come|show|explain|update|let you know|undo|rewrite)`,
      `(make|put|set|making|putting) (it|this|that|things) right`,
      `make (it|this|that)? up (to|for)`,
      `(how|what) (can|could|may) (i|we) ..1 (do|make|help|repair|change)`,
      `(what|how) would (help|make) ..4`,
      `from now on ,? (i|we|i'll|we'll)`,
      `to (repair|fix|correct|make up for) (it|this|that|the)`,
    ],
    unless: [`(will|i'll|we'll) ..1 (not|never) _`],
  },
  {
    phrase: 'explanation',
    part: 'explanation',
    pattern: [
      `(what happened|the reason) (is|was)`,
      `(i|we) (thought|had thought|assumed|had assumed|believed|was under|were under) (that|it|you|the|we|this|pressure)`,
      `because (i|we)`,
    ],
  },
  {
    phrase: 'repentance',
    part: 'repentance',
    pattern: [
      `(it|this|that) (won't|will not|will never|must not|should not) happen again`,
      `(i|we) (won't|will not|will never) ..1 do (it|this|that) again`,
      `never again`,
      `(i|we) (have)? (learned|learnt) (that|from|a|my|how|to)`,
      `(i've|we've) (learned|learnt)`,
      `next time ,? (i|we|i'll|we'll)`,
    ],
  },
  {
    phrase: 'forgiveness',
    part: 'forgiveness',
    pattern: `(please)? forgive (me|us)|(your|ask for|for) forgiveness|(accept|to accept) (my|our) (apology|apologies)|(you can|you will|you could) forgive`,
  },
]

export interface FalseApologyPhrase extends Phrase {
  /** What may stand in its place. */
  readonly instead?: string
  readonly why: string
}

export const falseApologyPhrases: readonly FalseApologyPhrase[] = [
  {
    phrase: 'sorry-you-feel',
    pattern: `(i'm|i am|we're|we are) (very|so|truly)? sorry (that|if|to hear (that)?)? you (feel|felt|are feeling|took|take|think|see it|got|are (so)? (upset|offended|angry))|(i|we) (apologise|apologize|regret) (that|if|it if) you (feel|felt|took|take|think|were|are|got)|sorry (that|if)? you (feel|felt) (that way|like that|this way)`,
    why: 'apologises for their feeling and not for what was done',
  },
  {
    phrase: 'sorry-if-i',
    pattern: `(sorry|apologise|apologize) [if (i|we)]`,
    instead: 'that',
    why: 'leaves open whether anything happened',
  },
  {
    phrase: 'sorry-if-anyone',
    pattern: `(sorry|apologise|apologize|apologies) (to anyone|if (anyone|anybody|someone|somebody|people|this|that|it|there|you were|you are))`,
    why: 'leaves open whether anything happened, and to whom',
  },
  {
    phrase: 'mistakes-were-made',
    pattern: `(mistakes|errors) (were|have been|had been) made`,
    instead: 'I made mistakes',
    why: 'does not say whose mistakes they were',
  },
  {
    phrase: 'sorry-but',
    pattern: `(i'm|i am|we're|we are) (very|so|really|truly)? sorry ,? but`,
    why: 'takes the apology back before it has arrived',
  },
]
