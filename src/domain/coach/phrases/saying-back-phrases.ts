import type { Phrase } from './phrase-finder'

const spoke =
  '(told (me|us)|mentioned|explained|pointed out|brought up|raised|described|asked|wrote|said|noted|noticed|stressed|emphasized|emphasised|shared)'
const minds =
  '(feel|felt|fear|feared|worry|worried|hope|hoped|believe|believed|think|thought|care|cared|expect|expected|want|wanted|value|would like|would prefer|would rather|prefer|see|experienced|found|miss|missed|wish|doubt|suspect)'
const inMind =
  '(worried|concerned|afraid|anxious|frustrated|disappointed|unhappy|angry|hoping|asking|saying|telling (me|us)|under (pressure|a lot of pressure)|unsure|torn|hesitant|looking for|counting on|relying on|wondering|thinking|tired of|proud of|upset)'
const also = '(also|mainly|mostly|already|really|still|both|clearly|all|often|especially|just)'
const asking = '(if|when|whenever|unless|do|did|does|what|how|why|where|who|which|whether|until|before|or)'

export interface SayingBackPhrase extends Phrase {
  /** A question with these words asks what they think and does not say it. */
  readonly isLostInQuestion?: boolean
  /** Words about their mind; where hard news is told they describe, or accuse. */
  readonly isAboutThem?: boolean
}

export const sayingBackPhrases: readonly SayingBackPhrase[] = [
  {
    phrase: 'what-i-hear',
    pattern: [
      `what (i hear|i heard|i'm hearing|i am hearing|i understand|i understood|i take|i took|i gather|i'm taking|i have heard|i've heard) (from you|so far|here|there|most)? (is|was)`,
      `what (i hear|i heard|i'm hearing|i am hearing) you (say|saying)`,
      `(i hear|i heard|i'm hearing|i am hearing) you (say|saying|ask|asking|tell)`,
      `(i'm hearing|i am hearing) (that|a|some)`,
    ],
  },
  {
    phrase: 'you-said',
    pattern: [
      `^ (so|and|yes|ok|okay|then|earlier|last week|yesterday|today)? ,? ${also}? you ${also}? (have|had)? ${spoke}`,
      `^ (so|and|yes|ok|okay)? ,? you've ${also}? ${spoke}`,
      `(as|like) you ${also}? (have|had)? (${spoke}|put it|see it)`,
      `(as|like) you've ${also}? ${spoke}`,
      `the _ (that|which)? you (mentioned|described|raised|told me about|brought up)`,
    ],
    unless: [`you said you (would|will|were going to)`],
    isLostInQuestion: true,
  },
  {
    phrase: 'you-feel',
    pattern: [
      `^ (so|and|then|ok|okay)? ,? you ${also}? ${also}? ${minds}`,
      `^ (so|and|then|ok|okay)? ,? (you are|you're|you were) ${also}? ${inMind}`,
      `so you ${also}? ${minds}`,
      `so (you are|you're|you were) ${also}? ${inMind}`,
      `it is (that)? you ${minds}`,
    ],
    unless: [
      `${asking} you`,
      `you see ,`,
      `you (think|believe) (you|you're|you can|it's (ok|okay|fine))`,
      `you (want|wanted) (it|a fight|proof)`,
      `you want to (check|make|look|try|ask|use|start|avoid|be careful)`,
      `you (found|raised|missed) ..2 (bug|error|deadline|meeting|mark|point)`,
      `you (would think|would expect)`,
    ],
    isAboutThem: true,
    isLostInQuestion: true,
  },
  {
    phrase: 'it-sounds-as-if',
    pattern: [
      `(it|this|that)? sounds (to me)? (like|as if|as though) (you|your|you're|you've|you'd|for you|what you)`,
      `(it|this|that) sounds (to me)? (as if|as though) (this|it|it's|that|that's|the|there)`,
      `(it|this|that)? (seems|looks|feels) (to me)? (like|as if|as though|that) (you|your|you're|you've|you'd|for you)`,
      `i (get|have|had) the (impression|sense|feeling) (that)? (you|your|you're|this)`,
    ],
    unless: [
      `(like|as if|as though|that) (you're|you are|you|you've|your) ..1 (wrong|mistaken|confused|lost|forgot|forgotten|missed|not|don't|didn't|never|failed)`,
    ],
  },
  {
    phrase: 'for-you-this-is',
    pattern: [
      `, (so|and|but)? (for|to) you ,? (this|it|that|it's|that's|this is) (is|was|means|meant|feels|felt|looks|comes|not|about|really|also|a|an|the)`,
      `(matters|mattered|is important|was important|means|meant|counts|is at stake|weighs) (most|a lot|a great deal|so much|very much|more)? (to|for|on) you`,
      `, (so|and)? from your (side|point of view|perspective|position|seat|place|standpoint)`,
    ],
    unless: [`(if|what|how|whether|why|does|nothing|not|doesn't) ..2 (matters|important|means|counts)`],
    isLostInQuestion: true,
  },
  {
    phrase: 'your-concern',
    pattern: [
      `your (main|biggest|first|real|greatest|key|other|own|chief|underlying)? (concern|concerns|worry|worries|fear|hope|priority|goal|question|view|sense) (here|there|about ..2)? (is|are|was|were) (that|about|not|how|whether|the|with|what|to|less|more)`,
    ],
    unless: [`(if|what|is|whether|what's|that) your`],
    isLostInQuestion: true,
  },
  {
    phrase: 'if-i-understand-you',
    pattern: [
      `(if|that|whether|check|sure|see) i (understand|understood|hear|heard|have heard|got|get|have|have understood|follow|followed|am hearing|read) (you|this|that|it|your ..1|what you ..2) ..1 (right|correctly|properly|well|rightly|,)`,
      `(if|that|whether|check|sure|see) (i've|i'm) (understood|heard|got|hearing|following) (you|this|that|it|your ..1|what you ..2) ..1 (right|correctly|properly|well|rightly|,)`,
      `let me (say|play|repeat|sum|summarise|summarize|reflect|read) (that|this|it|what you ..2|what i heard)? (back|up)`,
      `let me (check|see|make sure) (if|that|whether)? (i|i've|i'm) (understand|understood|have|got|heard|hear|follow|followed)`,
      `(have i|did i) (got|get|understood|understand|heard|hear) (that|you|this|it) (right|correctly)`,
    ],
  },
  {
    phrase: 'so-you',
    pattern: [
      `in other words ,? (you|your|you're|for you)`,
      `to (sum up|summarise|summarize|repeat|recap) ,? (what you|your|you)`,
      `^ (so|ok|okay|and|then)? ,? you're (saying|telling me|asking|suggesting) (that|for|if|whether|us|me)`,
      `^ (so|ok|okay|and|then)? ,? you are (saying|telling me|asking|suggesting) (that|for|if|whether|us|me)`,
    ],
    unless: [
      `(if|are|unless|when|what|because|not|like|think|believe|as if) ..1 (you're|you are) (saying|telling|asking|suggesting)`,
    ],
    isAboutThem: true,
    isLostInQuestion: true,
  },
]
