import type { Phrase } from './phrase-finder'

/** A month is written after these, or before a number. */
const month =
  '(in|of|by|since|until|till|from|early|late|mid|last|next|this|every|during|before|after|through|for|on) [may]'

export const hedgePhrases: readonly Phrase[] = [
  {
    phrase: 'perhaps',
    pattern: '(perhaps|maybe)',
    unless: [`(perhaps|maybe) you (should|could have|need|ought)`],
  },
  {
    phrase: 'might',
    pattern: "(might|mightn't)",
    unless: [
      `might as well`,
      `(all|the|military|your|our|his|her|their|its|with|of) might`,
      `might makes`,
      `might i`,
      `you might (want|try|consider) ..1 (to|listening|reading|thinking)`,
    ],
  },
  {
    phrase: 'may',
    pattern: 'may (well|also|not|still|even|have|be)?',
    unless: [
      month,
      `may (i|we)`,
      `(be that as it|come what|as the case) may`,
      `may or may not`,
      `(as|which|that) (you|we|they|some of you) may ..1 (know|have|remember|recall|be|imagine|expect)`,
      `you may (not)? (go|leave|enter|use|sit|begin|start|only)`,
      `may (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|1st|2nd|3rd)`,
    ],
  },
  {
    phrase: 'possibly',
    pattern: '(possibly|probably|presumably)',
    unless: [
      `(can't|cannot|can not|couldn't|could not|how could ..1|how can ..1|not|as soon as|as much as|as well as) possibly`,
    ],
  },
  {
    phrase: 'seems',
    pattern: [
      `(it|this|that|there|things|which|what) ..1 (seem|seems|seemed) (to me)? (to)?`,
      `(seem|seems|seemed) (to me|likely|possible|to be|to have|as if|as though|like)`,
      `(it|this|that|there) (appears|appeared|would appear)`,
      `(appears|appear|appeared) to`,
    ],
    unless: [`you (seem|seemed|appear)`, `you ..1 (seem|seemed|appear)`],
  },
  {
    phrase: 'tends-to',
    pattern: `(tend|tends) to`,
    unless: [`you (always|often|also)? tend to`, `tend to agree`],
  },
  {
    phrase: 'could-be',
    pattern: `(it|that|this|there|which) could (also|well|easily|still)? (be|mean|help|make)`,
    unless: [`it could be worse`, `(if|how|what|where|whether) (it|that|this|there)`],
  },
  {
    phrase: 'likely',
    pattern: [`likely (to|that)`, `(quite|very|most) likely`],
    unless: [
      `(not|hardly|more|less|as|equally|how|how) (very)? likely`,
      `likely than`,
      `(disproportionately|significantly|statistically|times) (more|less)? likely`,
    ],
  },
  {
    phrase: 'i-wonder',
    pattern: [
      `(i|i'm|i am) (do|also|just|still|only|sometimes)? (wonder|wondering) (if|whether|how|what|about)`,
    ],
  },
  {
    phrase: 'i-suppose',
    pattern: `i (would|can|could)? (guess|suppose|assume|would say|would guess)`,
    unless: [`(should|must|do|can|to) i (guess|suppose|assume)`, `i (guess|suppose) (so|not) ,`],
  },
  {
    phrase: 'i-would-say',
    pattern: [`(i would|i'd) (say|guess|suppose|imagine|argue)`],
    unless: [`(what|if|wish|which|as) (i would|i'd) say`],
  },
  {
    phrase: 'as-far-as-i-know',
    pattern: [
      `(as|so) far as (i|we) (know|understand|can tell|can see|am aware|are aware|remember|recall|can judge|have seen)`,
      `to (my|our) (knowledge|understanding)`,
      `from what (i|we|i've|we've) (know|understand|can see|can tell|have seen|have heard|have read|seen|saw|read|heard|hear|gather|remember)`,
      `if i (remember|recall) (correctly|right|rightly|well)?`,
    ],
  },
  {
    phrase: 'to-some-extent',
    pattern: [
      `to (some|a certain|a) (extent|degree)`,
      `in (some|many|certain|most) (ways|cases|respects|situations|instances)`,
      `(more or less|somewhat|at times|sometimes)`,
      `in a (way|sense)`,
    ],
    unless: [
      `(you|they|you're|you are|they're) (are|were|can|do|have|will)? (sometimes|somewhat)`,
      `in a (way|sense) (that|which|of|you|we|to)`,
      `to a degree (that|in|of)`,
      `(in|such) a degree`,
    ],
  },
  {
    phrase: 'usually',
    pattern: `(usually|typically|generally|in general|on the whole|by and large|for the most part)`,
    unless: [
      `(you|they|you're|you are|they're) ..1 (usually|typically|generally)`,
      `generally speaking about`,
    ],
  },
  {
    phrase: 'kind-of',
    pattern: [
      `(kind|sort) of (feel|think|want|see|agree|hard|unclear|difficult|late|early|worried|unsure|tricky|risky|strange|surprising|odd|soon)`,
    ],
    unless: [
      `(this|that|what|which|a|an|the|any|some|every|each|other|same|right|one|new|different|certain|another|kind|of|no|whatever|these|those|our|their|his|her|my|your|all|two|first|best|worst|only|strange) (kind|sort) of`,
      `(kind|sort) of (you|thing|things|people|person|person's)`,
      `kind or`,
    ],
  },
  {
    phrase: 'not-sure',
    pattern: [
      `(i'm|i am|we're|we are) not (entirely|completely|quite|so|really|totally|yet|all that|absolutely|100)? (sure|certain)`,
      `(i|we) (may|might|could) (well|also|very well|easily|still)? (be|have) (wrong|mistaken|missing|missed|misunderstood|misread|got|overlooked)`,
      `correct me if`,
      `(i|we) (don't|do not|can't|cannot) know for (sure|certain)`,
    ],
    unless: [
      `not ..1 (sure|certain) (what|why|how) you ..2 (talking|thinking|saying)`,
      `not ..1 sure (why|how) you`,
    ],
  },
]
