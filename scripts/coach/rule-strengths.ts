import type { LearnedMeasures } from '../../src/domain/coach/measures/learned-measure'
import type { DraftContext } from '../../src/domain/coach/draft-context'
import { splitSentences } from '../../src/domain/coach/reading/split-sentences'
import { allRules } from '../../src/domain/coach/rules/all-rules'
import type { Rule } from '../../src/domain/coach/rules/rule'
import { mean } from './correlation'
import type { LabelledRow } from './labelled-rows'
import { rounded } from './rounded'

/** The rows are written replies to somebody who sees it otherwise; nothing else is known of them. */
const context: DraftContext = { field: 'follow-up', playIds: [], heard: null }

/**
 * For each rule that expects to raise or to lower and found something: in how many rated replies, and by how much the mean
 * ratings of those and of the others differ the way it expects.
 */
export function ruleStrengths(rows: readonly LabelledRow[]): LearnedMeasures['rules'] {
  const strengths = allRules.flatMap((rule) => {
    if (rule.effect === 'asks') return []
    const has = rows.map(({ text }) => isFoundIn(rule, text))
    const rated = (wanted: boolean) => rows.filter((_, row) => has[row] === wanted).map(({ score }) => score)
    const texts = rated(true)
    if (texts.length === 0 || texts.length === rows.length) return []
    const raised = mean(texts) - mean(rated(false))
    const strength = rounded(rule.effect === 'raises' ? raised : -raised)
    return [[rule.id, { texts: texts.length, others: rows.length - texts.length, strength }] as const]
  })
  return Object.fromEntries(strengths)
}

function isFoundIn(rule: Rule, text: string): boolean {
  const sentences = splitSentences(text)
  return rule.scope === 'text'
    ? rule.find(sentences, context).length > 0
    : sentences.some(({ sentence }) => rule.find(sentence, context).length > 0)
}
