import type { CoachChoices } from './coach-choices'
import type { DraftContext } from './draft-context'
import type { Alternative, Finding } from './finding'
import { weightOfRule } from './measures/weight-of-rule'
import { oneMarkAPlace } from './one-mark-a-place'
import { nothingRead, rereadSentences, type ReadText } from './reading/reread-sentences'
import type { ReadSentence, SentenceText } from './reading/sentence'
import { isToBeRead, whyAside } from './reading/why-aside'
import type { Rule, SentenceFinding, SentenceRule, TextRule } from './rules/rule'
import { rulesOfField } from './rules/rules-of-field'

/** What the coach makes of a text: findings in the order of the text, or why it stands aside. */
export type CoachReading =
  | { readonly kind: 'read'; readonly findings: readonly Finding[] }
  | { readonly kind: 'aside'; readonly because: 'another-language' | 'not-prose' | 'switched-off' }

/** What was found in a sentence, where the sentence stood when it was found. */
interface FoundInSentence {
  readonly offset: number
  readonly findings: readonly Finding[]
}

const nothingFound: CoachReading = { kind: 'read', findings: [] }

/**
 * Reads one text over and over while it is written: only what changed is read again. The same text, context and choices
 * give the same findings, whatever was read before.
 */
export class DraftReader {
  #text: ReadText = nothingRead
  #reading: CoachReading = nothingFound
  readonly #found = new WeakMap<SentenceText, FoundInSentence>()
  readonly #sentenceRules: readonly SentenceRule[]
  readonly #textRules: readonly TextRule[]
  readonly #never: ReadonlySet<string>

  constructor(
    private readonly context: DraftContext,
    private readonly choices: CoachChoices,
  ) {
    const rules = rulesOfField(context.field).filter(({ id }) => !choices.rulesOff.includes(id))
    this.#sentenceRules = rules.filter((rule) => rule.scope === 'sentence')
    this.#textRules = rules.filter((rule) => rule.scope === 'text')
    this.#never = new Set(choices.neverMark.map(({ rule, phrase }) => keyOf(rule, phrase)))
  }

  read(text: string): CoachReading {
    if (!this.choices.isOn) return { kind: 'aside', because: 'switched-off' }
    if (this.#text.text === text) return this.#reading
    this.#text = rereadSentences(this.#text, text)
    this.#reading = this.#readSentences()
    return this.#reading
  }

  #readSentences(): CoachReading {
    const because = whyAside(this.#text.sentences)
    if (because !== null) return { kind: 'aside', because }
    const sentences = this.#text.sentences.filter(isToBeRead)
    const inSentences = sentences.flatMap((sentence) => this.#findIn(sentence))
    const inText = this.#textRules.flatMap((rule) =>
      rule.find(sentences, this.context).map((found) => this.#place(rule, found, 0)),
    )
    const marked = inText.filter((finding) => this.#mayBeMarked(finding))
    return {
      kind: 'read',
      // Sentences stand in order, and so do their findings.
      findings: marked.length === 0 ? inSentences : [...inSentences, ...marked].sort(inOrder),
    }
  }

  #findIn({ start, sentence }: ReadSentence): readonly Finding[] {
    const known = this.#found.get(sentence)
    if (known?.offset === start) return known.findings
    const findings =
      known === undefined
        ? this.#readSentence(sentence, start)
        : known.findings.map((finding) => moved(finding, start - known.offset))
    this.#found.set(sentence, { offset: start, findings })
    return findings
  }

  #readSentence(sentence: SentenceText, start: number): readonly Finding[] {
    const findings = this.#sentenceRules
      .flatMap((rule) => rule.find(sentence, this.context).map((found) => this.#place(rule, found, start)))
      .filter((finding) => this.#mayBeMarked(finding))
    return oneMarkAPlace(findings.sort(inOrder))
  }

  #mayBeMarked({ rule, phrase }: Finding): boolean {
    return this.#never.size === 0 || !this.#never.has(keyOf(rule, phrase))
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
      alternatives: found.alternatives.map((alternative) => movedAlternative(alternative, offset)),
      sourceIds: found.sourceIds ?? rule.sourceIds,
      weight: weightOfRule(rule.id),
    }
  }
}

function moved(finding: Finding, by: number): Finding {
  return {
    ...finding,
    start: finding.start + by,
    end: finding.end + by,
    alternatives: finding.alternatives.map((alternative) => movedAlternative(alternative, by)),
  }
}

function movedAlternative(alternative: Alternative, by: number): Alternative {
  return { ...alternative, start: alternative.start + by, end: alternative.end + by }
}

function inOrder(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end
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
