import type { Phrase } from './phrase-finder'

export interface QuestionPhrase extends Phrase {
  /** It asks even where no question mark stands: “tell me more.” */
  readonly asksByItself?: boolean
}

const verb =
  '(do|does|did|would|could|can|should|might|is|are|was|were|has|have|had|will|makes|made|matters|matter|happened|happens|worries|concerns|bothers|helps|helped)'
const challenge: readonly string[] = [
  `how (can|could|dare|come) (you|anyone|anybody|they|we not)`,
  `how (can|could) (that|this|it|someone|people|i)`,
  `what (is|was|are) your (basis|excuse|evidence|proof|problem)`,
  `what's your (basis|excuse|evidence|proof)`,
  `how (is|was) (that|this|it) (fair|possible|even|supposed|not|any|different|my)`,
  `how (do|can|could) you (expect|dare|justify|explain that)`,
  `how are (you|things) (doing|today|,)`,
  `how do you do ,`,
  `how about`,
  `(what|how) (did|do) (i|you call)`,
  `what (is|are|was|were) (you|they) (even|thinking|talking|doing here|waiting)`,
  `what (is|was) (your problem|the point|wrong|the matter|up|the time|the date|the deadline|the status|the name|it now)`,
  `what's (your problem|the point|wrong|the matter|up|the time|the date|the deadline|the status|the name|it now)`,
  `what (makes|made) you (so)? (think|believe) (you|you're|that you|we|i|i'm|it's (ok|okay))`,
  `what (do|did) you (expect|care|know about)`,
  `what more do you`,
  `what (time|date|day) (is|was|are|will)`,
]

/** Questions that leave the answer to the other side. */
export const openQuestionPhrases: readonly QuestionPhrase[] = [
  {
    phrase: 'what',
    pattern: [
      `, (and|so|but|then|or|ok|okay|well)? [(what|which things) ${verb}]`,
      `, (and|so|but|then|or|ok|okay|well)? [(what's|what're)] (your|the|behind|most|important|missing|next|different|one|getting|in|at)`,
      `, (and|so|but|then|or|ok|okay|well)? [what (else|kind of|sort of|part of|parts of|other|concerns|questions|reasons|options|ideas|changes|support|help) ..2 ${verb}]`,
    ],
    unless: challenge,
  },
  {
    phrase: 'how',
    pattern: [
      `, (and|so|but|then|or|ok|okay|well)? [(how|in what way) ${verb}]`,
      `, (and|so|but|then|or|ok|okay|well)? [how's] (that|this|it|the|your)`,
    ],
    unless: challenge,
  },
  {
    phrase: 'tell-me',
    pattern: [
      `tell (me|us) (please)? (a bit|a little|some)? (more)? (about|how|what|where)`,
      `(walk|talk|take) (me|us) through`,
      `help (me|us) (to)? (understand|see) (better)? (what|how|your|where|which|the|that|this)`,
      `(i'd|i would|we'd) (like|love|be glad|be interested|be curious) to (hear|understand|learn|know) (more|how|what|your|where|about)`,
      `(i'm|i am) (curious|interested) (about|how|what|in (how|what|your)|to (hear|know|understand))`,
    ],
    unless: [
      `(they|he|she|people|users|customers|colleagues|who|always|never|don't|didn't|often|not|won't|to) (tell|walk|talk|take|help) (me|us)`,
      `^ you tell me`,
      `tell me about it ,`,
      `(take|talk) (me|us) through (the night|winter)`,
    ],
    asksByItself: true,
  },
]

/** Questions that follow what the other side has said. */
export const followUpPhrases: readonly QuestionPhrase[] = [
  {
    phrase: 'tell-me-more',
    pattern: [
      `(tell (me|us)|say|hear|know|share|explain) (a bit|a little|some)? more (about|on|of|,)`,
      `(can|could|would|will) you (please)? (say|tell me|share|explain|describe) (a bit|a little)? more`,
      `(can|could|would|will) you (please)? (elaborate|expand) (on)?`,
      `go on ,`,
    ],
    unless: [
      `(say|said|know) (no|any) more`,
      `(don't|not|never|nothing|won't|can't|cannot|i|to) ..1 (say|share|explain) ..2 more`,
      `i ..1 (know|hear) ..2 more`,
    ],
    asksByItself: true,
  },
  {
    phrase: 'you-mentioned',
    pattern: [
      `you (just|also|earlier|already)? (mentioned|said|told (me|us)|brought up|wrote|described|talked about|spoke of|noted|pointed out)`,
      `you've (just|also|already)? (mentioned|said|told (me|us)|brought up|written|described|talked about)`,
      `when you (say|said|talk about|mention|speak of|write|describe)`,
      `(by|with) that (do)? you mean`,
      `what do you mean (by|when)`,
    ],
    unless: [
      `you (said|told (me|us)|wrote) (that)? you (would|will|could|were|had|did)`,
      `(why|if|would|have|whether|until) (have|did)? you ..1 (mentioned|said|told|wrote|brought|described)`,
      `(nothing|anything|something) you said`,
    ],
  },
  {
    phrase: 'what-then',
    pattern: [
      `(and)? what (happened|came|happens|followed) (then|next|after that|afterwards)`,
      `, (and)? what else ,`,
      `what else (do|would|should|could|can|is) (you|we|there|important|on your)`,
      `(what|how) (was|is|did) (that|it|this) (like|feel|go|land|affect|change|look) (for|from|to|on)? (you|your)?`,
      `what (makes|made) you (say|see|feel|worry|doubt|hope|prefer|ask|want)`,
      `(how|what) so ,`,
      `(can|could) you (give|think of|share) (me|us)? (an|one|a recent|a) example`,
    ],
  },
]

/** What asks for reasons may sound like a challenge. */
export const whyPhrases: readonly Phrase[] = [
  {
    phrase: 'why-you',
    pattern: [
      `why (do|did|would|are|were|can't|won't|wouldn't|didn't|haven't|aren't|weren't|have|is it that|was it that) (you|your _|they)`,
      `why (do|did|would|are|were|can|will|have) (you|they) not`,
      `why don't you (want|trust|like|think|believe|agree|understand|see|know|listen|care|support|say|tell|ever|have)`,
    ],
    unless: [
      `(wonder|know|understand|see|asked|ask|explain|is|reason|reasons|tell me|understood|not sure|clear) why`,
      `why (don't|not|should) (we|i)`,
    ],
  },
  {
    phrase: 'why-is-that',
    pattern: [
      `why (is|was|are|were) (this|that|it|these|those) (so)? (important|hard|difficult|urgent|necessary|risky|needed|better|worse|late|wrong|bad|unclear|different)`,
      `why ,`,
      `why (is|was) that ,`,
    ],
    unless: [
      `(wonder|know|understand|see|asked|ask|explain|is|reason|reasons|tell me|understood|not sure|clear|and|or|that's) why`,
    ],
  },
]
