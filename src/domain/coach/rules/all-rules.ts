import { limiter } from './limiter'
import type { Rule } from './rule'

/** Every rule of the coach, in the order in which they are listed. */
export const allRules: readonly Rule[] = [limiter]
