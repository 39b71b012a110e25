import { accusingYou } from './accusing-you'
import { cheerfulLabel } from './cheerful-label'
import { command } from './command'
import { traitWord } from './trait-word'
import { unaskedAdvice } from './unasked-advice'
import { acknowledgement } from './acknowledgement'
import { agreement } from './agreement'
import { bluntDisagreement } from './blunt-disagreement'
import { hedge } from './hedge'
import { limiter } from './limiter'
import type { Rule } from './rule'
import { sayingBack } from './saying-back'

/** Every rule of the coach, in the order in which they are listed: what raises, what lowers, what asks. */
export const allRules: readonly Rule[] = [
  agreement,
  acknowledgement,
  sayingBack,
  hedge,
  limiter,
  bluntDisagreement,
  unaskedAdvice,
  command,
  traitWord,
  accusingYou,
  cheerfulLabel,
]
