import { absolute } from './absolute'
import { accusingYou } from './accusing-you'
import { acknowledgement } from './acknowledgement'
import { agreement } from './agreement'
import { bluntDisagreement } from './blunt-disagreement'
import { cheerfulLabel } from './cheerful-label'
import { command } from './command'
import { followUpQuestion } from './follow-up-question'
import { gratitude } from './gratitude'
import { hedge } from './hedge'
import { limiter } from './limiter'
import { negationDensity } from './negation-density'
import { openQuestion } from './open-question'
import { positiveWords } from './positive-words'
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
  bluntDisagreement,
  limiter,
  negationDensity,
  absolute,
  unaskedAdvice,
  command,
  traitWord,
  accusingYou,
  cheerfulLabel,
  whyQuestion,
]
