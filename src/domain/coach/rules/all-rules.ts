import { absolute } from './absolute'
import { accusingYou } from './accusing-you'
import { acknowledgement } from './acknowledgement'
import { agreement } from './agreement'
import { apologyPart } from './apology-part'
import { apologyPartMissing } from './apology-part-missing'
import { bluntDisagreement } from './blunt-disagreement'
import { cheerfulLabel } from './cheerful-label'
import { command } from './command'
import { followUpQuestion } from './follow-up-question'
import { gratitude } from './gratitude'
import { hedge } from './hedge'
import { limiter } from './limiter'
import { motiveAsFact } from './motive-as-fact'
import { negationDensity } from './negation-density'
import { noCheckQuestion } from './no-check-question'
import { noHeadline } from './no-headline'
import { noReflection } from './no-reflection'
import { openQuestion } from './open-question'
import { positiveWords } from './positive-words'
import { reasonsFirst } from './reasons-first'
import type { Rule } from './rule'
import { sayingBack } from './saying-back'
import { subjectivity } from './subjectivity'
import { traitWord } from './trait-word'
import { unaskedAdvice } from './unasked-advice'
import { whyQuestion } from './why-question'

/** Every rule of the coach, in the order in which they are listed: what raises, what lowers, what asks. */
export const allRules: readonly Rule[] = [
  agreement,
  acknowledgement,
  sayingBack,
  hedge,
  subjectivity,
  positiveWords,
  gratitude,
  openQuestion,
  followUpQuestion,
  apologyPart,
  bluntDisagreement,
  limiter,
  negationDensity,
  reasonsFirst,
  absolute,
  unaskedAdvice,
  command,
  traitWord,
  accusingYou,
  motiveAsFact,
  cheerfulLabel,
  whyQuestion,
  apologyPartMissing,
  noHeadline,
  noReflection,
  noCheckQuestion,
]
