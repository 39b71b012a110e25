import type { Phrase } from './phrase-finder'

const good =
  '(good|great|excellent|wonderful|fantastic|brilliant|impressive|valuable|helpful|useful|thoughtful|insightful|interesting|careful|thorough|creative|lovely|amazing|outstanding|superb|solid|smart|clever|strong|clear|important|inspiring)'
const things =
  '(work|job|idea|ideas|question|questions|thought|thoughts|suggestion|suggestions|proposal|analysis|observation|observations|example|examples|insight|insights|effort|contribution|contributions|feedback|input|summary|plan|start|progress|result|results|conversation|discussion|perspective|addition|step|way to put it|catch)'
const very = '(very|really|so|truly|absolutely|genuinely|extremely|quite|incredibly|such a|such)'
const denied =
  "(not|never|no|hardly|without|isn't|wasn't|aren't|weren't|don't|doesn't|didn't|can't|won't|wouldn't|nothing|if|less|lack of|any|what's|whether|prevent|prevents|woulda|would|see|need|needs|needed|want|wanted|more)"

export const positivePhrases: readonly Phrase[] = [
  {
    phrase: 'good-work',
    pattern: `(a|an|some|your|such|many|several|the|this)? ${very}? ${good} (and ${good})? ${things}`,
    unless: [
      `${denied} ..2 ${good} ..2 ${things}`,
      `(if|there is|there's|we need|there was|there would be) ..3 ${good} ..1 ${things}`,
      `(would|could|might|should|to) (be|have|make|get|do|find) ..2 ${good} ..2 ${things}`,
      `${good} ${things} (if|would|to)`,
      `(will|to|can) be ..2 ${good}`,
      `(seemed|sounded|looked) like (a|an) ${good}`,
      `with good (results|work)`,
      `(is|was|be) important (work|job|question|questions|step|progress)`,
      `(the|this|your) (important|clear|interesting) (question|questions)`,
    ],
  },
  {
    phrase: 'your-work-is-good',
    pattern: [
      `your (_)? ${things} (is|was|are|were|has been|have been|helped|looks|made) ${very}? ..1 (${good}|me|us)`,
      `(that|this|it|which) (is|was|has been) ${very}? (great|wonderful|fantastic|brilliant|excellent|valuable|helpful|impressive|thoughtful|amazing|lovely)`,
      `(that's|it's) ${very}? (great|wonderful|fantastic|brilliant|excellent|valuable|helpful|impressive|thoughtful|amazing|lovely)`,
      `well (done|said|put|thought out|thought through|written|argued|prepared)`,
      `you (did|have done|handled|made|put|ran|led|wrote|prepared) ..3 (well|very well|really well|beautifully|carefully)`,
    ],
    unless: [
      `(that|this|it|which) (is|was|has been) ..1 (not|if|whether)`,
      `(if|whether|not sure|think|isn't|hope|when|as|while|all) (that|this|it|that's|it's)`,
      `(helpful|great) to (consider|remember|know|see|have)`,
      `(great|wonderful|excellent|brilliant|helpful) (deal|many|if|for whom|danger|risk|number|amount|extent|problem|shame|concern|difficulty|difference|majority|loss|but)`,
      `(not|isn't|wasn't) well (done|said|put|thought|written|argued|prepared)`,
      `(as|how|too) well`,
    ],
  },
  {
    phrase: 'i-like',
    pattern: [
      `(i|we) (really|also|do|truly|always|very much|particularly|especially|honestly|both)? (like|liked|love|loved|enjoy|enjoyed|admire|admired|value|valued|respect|treasure) (your|how you|that you|the way|what you|working with|talking with|the idea|this idea|that idea|this|hearing|about)`,
      `(i'm|i am|we're|we are|i was|we were) ${very}? (glad|happy|pleased|delighted|impressed|excited|proud|thrilled|relieved|encouraged) (that|to|you|we|with|by|about|of|for)`,
      `(i|we) (really)? look forward to`,
      `(i'm|i am|we're|we are) ${very}? looking forward to`,
      `it (is|was) (a|my) (real|great|true)? (pleasure|joy|delight|honor|honour|privilege)`,
    ],
    unless: [
      `(if|would|do|did|not|don't|when|because|as|what) (i|we) ..1 (like|love|enjoy|value|admire|respect)`,
      `(i|we) like (this ,|that ,)`,
      `respect (this|that|about)`,
      `(glad|happy|proud|relieved) that (police|they|he|she|people|the|there|nobody)`,
      `(if|when|until|unless) (i'm|i am|we're|we are|i was|we were)`,
      `(glad|happy|pleased) (to leave|to see you (fail|go)|you finally)`,
    ],
  },
  {
    phrase: 'the-good-side',
    pattern: [
      `(a|the|your) (great|real|genuine|true|big) (strength|strengths|asset|help|success|achievement|gift)`,
      `(has|have) (worked|gone|been going) (really|very|so)? well`,
      `(worked|went) (really|very|so) well`,
    ],
    unless: [`(if|not|hasn't|haven't|didn't|never) ..3 well`, `(a|the) great help if`],
  },
]
