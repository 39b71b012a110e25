import { defaultCoachChoices } from '../../src/domain/coach/coach-choices'
import type { DraftContext } from '../../src/domain/coach/draft-context'
import { DraftReader } from '../../src/domain/coach/draft-reader'
import type { Finding } from '../../src/domain/coach/finding'
import { ruleIdSchema, type RuleId } from '../../src/domain/coach/rules/rule-id'

const plainContext: DraftContext = { field: 'planned-line', playIds: [], heard: null }

/** What one rule has to say about a text, by itself. */
export function findingsOf(
  rule: RuleId,
  text: string,
  context: Partial<DraftContext> = {},
): readonly Finding[] {
  const rulesOff = ruleIdSchema.options.filter((other) => other !== rule)
  const choices = { ...defaultCoachChoices, rulesOff }
  const reading = new DraftReader({ ...plainContext, ...context }, choices).read(text)
  return reading.kind === 'read' ? reading.findings : []
}

/** The words that one rule marks in a text. */
export function wordsMarked(
  rule: RuleId,
  text: string,
  context: Partial<DraftContext> = {},
): readonly string[] {
  return findingsOf(rule, text, context).map(({ words }) => words)
}

/** The text after each of the alternatives to what the rule finds first is taken. */
export function rewordings(
  rule: RuleId,
  text: string,
  context: Partial<DraftContext> = {},
): readonly string[] {
  const [first] = findingsOf(rule, text, context)
  return (first?.alternatives ?? []).map((one) => text.slice(0, one.start) + one.text + text.slice(one.end))
}
