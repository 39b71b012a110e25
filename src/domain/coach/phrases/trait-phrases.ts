import type { Phrase } from './phrase-finder'

/** Words that are said of people only. */
export const ofPeople =
  'lazy|unprofessional|careless|arrogant|selfish|rude|stubborn|defensive|immature|incompetent|irresponsible|disrespectful|passive-aggressive|abrasive|bossy|dishonest|sloppy|hysterical|needy|moody|entitled|manipulative|narcissistic|disorganised|disorganized|unmotivated|uncooperative|uncommitted|toxic|stupid|dumb|ignorant|clueless|naive|naïve|childish|paranoid|thoughtless|inconsiderate|ungrateful|pushy|petty|lackadaisical|spiteful|condescending|patronising|patronizing|two-faced|ruthless|mean-spirited|short-sighted|narrow-minded|close-minded|pig-headed|untrustworthy|unreliable|insensitive|unhelpful|cynical|egotistical|self-centered|self-centred|conceited|obnoxious|gullible|cowardly|spineless|biased|racist|sexist'
/** Words that are said of much else too: only after a person does anybody mean the character. */
export const alsoOfThings =
  'difficult|negative|unreasonable|aggressive|hostile|emotional|oversensitive|too sensitive|dramatic|controlling|impossible|weak|cold|distant|annoying|irrational|inflexible|impatient|pathetic|crazy|ridiculous|unrealistic|unfair|illogical'
export const people =
  'liar|bully|control freak|drama queen|micromanager|know-it-all|idiot|jerk|coward|hypocrite|pessimist|complainer|whiner|slacker|egoist|diva|snob|troublemaker|narcissist|psychopath|bigot'
export const more =
  '(so|very|really|too|just|always|a bit|a little|kind of|sort of|pretty|quite|rather|extremely|being|such|such a|such an|a|an|often|sometimes|obviously|clearly|simply|totally|completely|incredibly|acting|still|also|getting|becoming|that)'
const person = '(you|he|she|they|who)'
const is =
  '(are|is|was|were|can be|seem|seems|look|sound|sounded|seemed|come across as|comes across as|came across as|get|gets|got|have been|has been|had been)'
const isShort = "(you're|he's|she's|they're|who's|you've been)"
const byPerson = `(${person} ${is}|${isShort}|(stop|quit) being|your team (is|was)|my boss (is|was)|my manager (is|was)|your ..1 (behavior|behaviour|attitude|manner|tone|conduct) (is|was|has been))`
const things =
  '(decision|decisions|question|questions|time|situation|conversation|year|week|position|task|problem|choice|place|issue|issues|topic|message|feedback|number|numbers|result|results|market|customer|customers)'

/** Where the same words are said of a thing, or tell what somebody can be reached by. */
export const saidOfThings: readonly string[] = [
  `(${alsoOfThings}) ${things}`,
  `(difficult|impossible) (to (reach|replace|find|follow|hear|see|beat)|for)`,
  `(negative|weak|cold|aggressive) (about|on|in|at|for|to)`,
  `(sounds|sounded|seems|look) (difficult|impossible)`,
  `(get|gets|got) (cold)`,
  `(controlling|crazy) _`,
]

export const traitPhrases: readonly Phrase[] = [
  {
    phrase: 'trait-of-a-person',
    pattern: `${byPerson} ${more}? ${more}? ${more}? [(${ofPeople})]`,
    unless: [
      `entitled to`,
      `(can be|is|are|was|were|seem|seems) (naive|ignorant|mean|cynical|stupid|short-sighted) (to|of)`,
    ],
  },
  {
    phrase: 'trait-that-is-also-of-things',
    pattern: [
      `(you|he|she) ${is} ${more}? ${more}? ${more}? [(${alsoOfThings})]`,
      `(you're|he's|she's) ${more}? ${more}? ${more}? [(${alsoOfThings})]`,
      `(they are|they're) being ${more}? ${more}? [(${alsoOfThings})]`,
      `(stop|quit) being ${more}? ${more}? [(${alsoOfThings})]`,
      `your ..1 (attitude|manner) (is|was|has been) ${more}? ${more}? [(${alsoOfThings})]`,
    ],
    unless: saidOfThings,
  },
  {
    phrase: 'name-for-a-person',
    pattern: `(${person} ${is}|${isShort}) ${more}? ${more}? [(${people})]`,
  },
  {
    phrase: 'your-attitude',
    pattern: `your [(bad|poor|negative|whole|terrible|awful)? attitude]|your [(laziness|carelessness|arrogance|negativity|stubbornness|incompetence|ignorance|selfishness|defensiveness|unprofessionalism|sloppiness|immaturity|lack of (commitment|professionalism|respect|interest|motivation|effort|care|ownership|initiative|discipline))]`,
    unless: [`your (attitude) (towards|toward|to|about|on|of)`, `your (positive|good|great) attitude`],
  },
]
