import type { Phrase } from './phrase-finder'

export interface AccusingPhrase extends Phrase {
  /** What may stand in its place. */
  readonly instead?: string
  /** What may stand in its place when nothing follows it. */
  readonly insteadAtEnd?: string
  /** Only before what was not done: “you should have told”, and not “you should have the file”. */
  readonly needsParticiple?: boolean
}

const also =
  '(also|just|really|still|simply|even|clearly|obviously|completely|again|once again|both|all|then|have|had|yet again|repeatedly|totally)'
const often = '(always|constantly|continually|forever|consistently|repeatedly|every time)'
const bad =
  '(interrupt|complain|blame|forget|change|ignore|come late|arrive late|expect|assume|criticise|criticize|dismiss|argue|push|avoid|make excuses|make me|make it|make us|talk over|cut me off|want more|do this|do that|say that|say no|find (a|some|something|fault)|put|twist|exaggerate|overreact|miss|postpone|cancel|delay|take|leave me|leave us|leave it|let|turn|blow|have to (win|be|have)|need to (win|be right)|think (you|you are|you know)|act|try to|end up|get (angry|defensive|upset|your way)|focus on)'
const unmet =
  '(listen|ask|answer|help|tell|told|listened|asked|answered|helped|let|come|came|show|showed|reply|replied|respond|responded|think|thought|care|cared|bother|bothered|deliver|delivered|finish|finished|follow|followed|do|did|take|took|make|made|apologise|apologize|apologised|apologized|admit|admitted|explain|explained|thank|thanked|give|gave|learn|change|consult|consulted|include|included|support|supported|read|pay|say|said|want|involve|involved|keep|kept|understand|share|shared|consider|considered|try|tried|inform|informed|mention|mentioned|warn|warned)'

export const accusingPhrases: readonly AccusingPhrase[] = [
  {
    phrase: 'you-always',
    pattern: `(you|you're|you are) ${often} ${bad}|(you're|you are) ${often} (late|complaining|interrupting|blaming|criticising|criticizing|pushing|changing|making|asking for|too late|against|negative|behind)`,
  },
  {
    phrase: 'you-never',
    pattern: `you ${also}? never ${unmet}`,
    unless: [
      `never (asked|came|wanted|made|took|told|thought|said) (for|to be|a (secret|promise)|any of|this|that you|it|yes|us you)`,
      `you never (know|told us (that)? you)`,
    ],
  },
  {
    phrase: 'you-keep',
    pattern: `you ${also}? (keep|kept) (on)? (interrupting|changing|saying|asking|pushing|ignoring|complaining|moving|doing|making|forgetting|blaming|repeating|coming|cancelling|canceling|postponing|missing|talking|bringing|arguing|avoiding|failing|insisting)`,
  },
  {
    phrase: 'you-failed-to',
    pattern: `you ${also}? ${also}? (failed|fail|neglected|forgot|omitted) to|you've ${also}? (failed|neglected|forgotten) to`,
    unless: [`(can't|cannot|don't|won't) ..1 fail to`],
  },
  {
    phrase: 'you-made-me-feel',
    pattern: `you ${also}? (made|make) (me feel)`,
    instead: 'I felt',
    unless: [
      `(made|make) me feel (welcome|safe|heard|better|good|proud|at home|valued|understood|comfortable|seen|included|appreciated|confident)`,
    ],
  },
  {
    phrase: 'you-made-me',
    pattern: `you ${also}? (made|make) (me|us|everyone|everybody|the (whole)? team) (angry|sad|mad|look|wait|late|miss|lose|do|furious|sick|crazy|upset|redo|work|pay|nervous)`,
  },
  {
    phrase: 'your-fault',
    pattern: `(all|entirely|only|completely)? your (own)? fault|(you are|you're|you were) to blame|(you are|you're|you were) the (problem|reason ..2 (failed|late|lost|left))|[because of you] ,|blame you for`,
  },
  {
    phrase: 'you-dont-listen',
    pattern: `you ${also}? (don't|do not|didn't|did not|won't|aren't|are not|weren't) ${also}? (listen|listening|listened|hear me|let me)`,
    unless: [`(didn't|did not|won't|don't|do not) (hear me (wrong|say))`],
    insteadAtEnd: 'I do not feel heard',
  },
  {
    phrase: 'you-dont-care',
    pattern: `you ${also}? (don't|do not|didn't|did not) ${also}? (care|bother|respect|think about|give a|take ..1 seriously|appreciate|pay attention|do your|keep your (word|promise)|even)|you (obviously|clearly) (don't|do not|didn't|did not|haven't)|you (couldn't|could not) care less|you (only|just) care about`,
    unless: [
      `you (don't|do not|didn't|did not) even (have|need|want|see|notice|get|hear|use|think|mean)`,
      `(don't|do not) care (for|which|whether|if|how)`,
    ],
  },
  {
    phrase: 'you-dont-get-it',
    pattern: `you ${also}? (don't|do not|didn't) ${also}? (get it ,|understand (anything|a thing|how this|what it means)|have a clue|know what (you are|you're) talking)|you ${also}? (have no (idea|clue) (what you|how hard|what it means|what (this|it) is like)|know nothing)`,
  },
  {
    phrase: 'you-refuse',
    pattern: `you ${also}? (refuse|refused|insist|insisted|ignore|ignored|disregard|disregarded|dismissed|chose to ignore|lied|lie) (to|on|my|our|the|us|me|that|it|what|everything|every|all|,|about)`,
    unless: [`(refuse|refused) (to give up|to compromise on)`, `insist on quality`],
  },
  {
    phrase: 'you-let-down',
    pattern: `you ${also}? (let|have let) (me|us|them|everyone|everybody|the team|the whole team|the customer|the customers) down|you ${also}? (broke|break|did not keep|didn't keep) (your|the|a) (promise|promises|word|agreement)|you ${also}? (ruined|wrecked|screwed up|messed up|sabotaged|undermined|betrayed)|you've ${also}? (ruined|wrecked|screwed up|messed up|sabotaged|undermined|betrayed)`,
  },
  {
    phrase: 'you-should-have',
    pattern: `(^|,|and|but|so|think|because) [you ${also}? (should have|should've|could have at least|could've at least|ought to have|should not have|shouldn't have)]`,
    needsParticiple: true,
    unless: [
      `(should have|should've|ought to have|should not have|shouldn't have) (been|had|gotten|got|received|heard)`,
    ],
  },
  {
    phrase: 'how-could-you',
    pattern: `how (could|dare) you|how can you (just|even|possibly)? (say|think|believe|ruin|justify|ignore|claim|expect|call)`,
    unless: [
      `how (could|can) you (and|use|be (helped|supported)|get|best|make|help|tell|see|reach|know|do|find|work|combine)`,
    ],
  },
  {
    phrase: 'what-is-wrong-with-you',
    pattern: `(what's|what is) (wrong with you|your problem)|(you people (always|never|are|don't|just|think|need|keep)|people like you)|(that's|that is) on you`,
  },
]
