import type { CoachChoices } from './coach-choices'
import type { DraftContext } from './draft-context'
import type { Finding } from './finding'
import { weightOfRule } from './measures/weight-of-rule'
import { nothingRead, rereadSentences, type ReadText } from './reading/reread-sentences'
import type { SentenceText } from './reading/sentence'
import { allRules } from './rules/all-rules'
import type { Rule, SentenceFinding, SentenceRule, TextRule } from './rules/rule'

/** What the coach makes of a text: findings in the order of the text, or why it stands aside. */
export type CoachReading =
  | { readonly kind: 'read'; readonly findings: readonly Finding[] }
  | { readonly kind: 'aside'; readonly because: 'another-language' | 'not-prose' | 'switched-off' }

interface FoundInSentence {
  readonly rule: SentenceRule
  readonly found: SentenceFinding
}

/**
 * Reads one text over and over while it is written: only what changed is read again. The same text, context and choices
 * give the same findings, whatever was read before.
 */
export class DraftReader {
  #text: ReadText = nothingRead
  #found = new WeakMap<SentenceText, readonly FoundInSentence[]>()
  readonly #sentenceRules: readonly SentenceRule[]
  readonly #textRules: readonly TextRule[]
  readonly #never: ReadonlySet<string>

  constructor(
    private readonly context: DraftContext,
    private readonly choices: CoachChoices,
  ) {
    const rules = allRules.filter(({ id }) => !choices.rulesOff.includes(id))
    this.#sentenceRules = rules.filter((rule) => rule.scope === 'sentence')
    this.#textRules = rules.filter((rule) => rule.scope === 'text')
    this.#never = new Set(choices.neverMark.map(({ rule, phrase }) => keyOf(rule, phrase)))
  }

  read(text: string): CoachReading {
    if (!this.choices.isOn) return { kind: 'aside', because: 'switched-off' }
    this.#text = rereadSentences(this.#text, text)
    const findings: Finding[] = []
    for (const { start, sentence } of this.#text.sentences) {
      for (const { rule, found } of this.#findIn(sentence)) findings.push(this.#place(rule, found, start))
    }
    for (const rule of this.#textRules) {
      for (const found of rule.find(this.#text.sentences, this.context)) {
        findings.push(this.#place(rule, found, 0))
      }
    }
    return {
      kind: 'read',
      findings: findings
        .filter(({ rule, phrase }) => !this.#never.has(keyOf(rule, phrase)))
        .sort((a, b) => a.start - b.start || a.end - b.end),
    }
  }

  #findIn(sentence: SentenceText): readonly FoundInSentence[] {
    const known = this.#found.get(sentence)
    if (known !== undefined) return known
    const found = this.#sentenceRules.flatMap((rule) =>
      rule.find(sentence, this.context).map((one) => ({ rule, found: one })),
    )
    this.#found.set(sentence, found)
    return found
  }

  #place(rule: Rule, found: SentenceFinding, offset: number): Finding {
    const start = found.start + offset
    const end = found.end + offset
    return {
      rule: rule.id,
      effect: found.effect ?? rule.effect,
      start,
      end,
      words: this.#text.text.slice(start, end),
      phrase: found.phrase,
      reason: found.reason,
      alternatives: found.alternatives.map((alternative) => ({
        ...alternative,
        start: alternative.start + offset,
        end: alternative.end + offset,
      })),
      sourceIds: found.sourceIds ?? rule.sourceIds,
      weight: weightOfRule(rule.id),
    }
  }
}

function keyOf(rule: string, phrase: string): string {
  return `${rule} ${phrase}`
}

/** The findings with the weightiest first; what lowers or asks comes before what already helps. */
export function byWeight(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) => rankOf(a) - rankOf(b) || b.weight - a.weight || a.start - b.start || a.end - b.end,
  )
}

function rankOf({ effect }: Finding): number {
  return effect === 'raises' ? 1 : 0
}
