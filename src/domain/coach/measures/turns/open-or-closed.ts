import { asks, auxiliary, lead } from './asking'
import { readTurn, type Clause } from './read-turn'

export type QuestionForm = 'open' | 'closed'

/** One rule about a question; the first that holds decides. */
interface FormRule {
  readonly name: string
  readonly form: QuestionForm
  readonly pattern: RegExp
}

const subject = '(?:you|i|we|they|he|she|it|that|this|there|these|those|your|the)'
const goesOnAsking = `(?:${auxiliary.slice(3, -1)}|make|makes|made|happen|happens|happened|else|need|needs|comes?|came|brings?|brought|gets?|got|about)`

const formRules: readonly FormRule[] = [
  {
    name: 'asks for a number on a scale',
    form: 'closed',
    pattern: /\bscale\b|\bfrom (?:0|zero|1|one) to\b|\bwhat number\b/u,
  },
  {
    name: 'asks for one fact: how many, what time',
    form: 'closed',
    pattern:
      /\bhow (?:often|many|much|old|far|long)\b|\bwhat (?:time|day|age|number|year)\b|\bwhat(?:'s| is| was) your (?:[\p{L}']+ ){0,2}name\b/u,
  },
  {
    name: 'invites to tell',
    form: 'open',
    pattern:
      /\b(?:tell (?:me|us)(?! (?:if|whether|how (?:much|many|often|long)))|telling|explain|describe|elaborate|expand|walk me|say (?:something )?more|talk to me (?:about|more)|share (?:with me|a little|more)|help me understand|give me (?:an example|some|a|the))\b/u,
  },
  { name: 'asks how I can help', form: 'open', pattern: /\b(?:how|what) (?:can|could|may) (?:i|we)\b/u },
  {
    name: 'asks for permission',
    form: 'closed',
    pattern:
      /\b(?:is (?:it|that) (?:ok|okay|all right|alright|right)|(?:would|will) (?:it|that) be (?:ok|okay|all right|alright)|may i|can (?:i|we)|could (?:i|we)|do you mind|if (?:i|we) could)\b/u,
  },
  {
    name: 'asks whether it will do',
    form: 'closed',
    pattern:
      /\b(?:does that (?:make sense|sound|work)|that sound (?:okay|ok|good|right)|what (?:would|do) you (?:think|say) (?:about|to) (?:coming|us|meeting))\b/u,
  },
  {
    name: 'asks for thoughts',
    form: 'open',
    pattern: /\b(?:do|did) you have any (?:\w+ ){0,2}(?:thoughts?|ideas?|sense)\b/u,
  },
  { name: 'asks what they have been through', form: 'open', pattern: /\bhave you\b(?! (?:got|ever))/u },
  {
    name: 'asks for anything else',
    form: 'open',
    pattern:
      /\b(?:any other|any more|anything(?! to do)|other things|any (?:[\p{L}']+ ){0,4}(?:thoughts?|ideas?|things?|concerns))\b(?! questions)/u,
  },
  { name: 'leaves an “or” open', form: 'open', pattern: /\bor$/u },
  {
    name: 'puts the verb first',
    form: 'closed',
    pattern: new RegExp(`${lead}${auxiliary} ${subject}\\b(?!.*\\b(?:or|and) (?:what|how|why)\\b)`, 'u'),
  },
  {
    name: 'is a statement',
    form: 'closed',
    pattern: new RegExp(
      `${lead}(?:it|it's|that|that's|there's|you|you're|you've|you'd|your|they|he|she)\\b(?!.*\\b(?:what|how|why|where) ${auxiliary} )`,
      'u',
    ),
  },
  {
    name: 'says what, without asking',
    form: 'closed',
    pattern: new RegExp(
      `${lead}(?:what|how|why) (?:i|i'm|you|you're|they|we|we're|he|she|it|it's)\\b(?! doing)`,
      'u',
    ),
  },
  {
    name: 'asks what, how or why',
    form: 'open',
    pattern: new RegExp(
      `\\b(?:what|how|why)(?:'s|'re|'d|'ve)\\b|${lead}(?:what|how|why|in what)\\b|` +
        `\\b(?:what|how|why)(?: [\\p{L}']+){0,4} ${goesOnAsking}\\b|\\b(?:what|how|why)$`,
      'u',
    ),
  },
  {
    name: 'asks who or where for what is not settled',
    form: 'open',
    pattern:
      /\b(?:who|where|when|which)(?: of [a-z]+)?(?: else)? (?:could|would|might|have you|do you (?:think|feel|see|want|go|stand|like))\b|\bwho else\b|\bwhere (?:did|are) (?:you|we|things)\b/u,
  },
  {
    name: 'is curious what, how or why',
    form: 'open',
    pattern:
      /\b(?:wonder(?:ing)?|curious|interested in|love to (?:hear|know)|want to (?:hear|know)|not sure|ask you)\b.{0,60}\b(?:what|how|why|where)\b/u,
  },
]

/**
 * Whether a question leaves the answer open or can be answered in a word. In a longer turn the last question counts;
 * one that cannot be told is closed.
 */
export function openOrClosed(text: string): QuestionForm {
  return ruleOfQuestion(text)?.form ?? 'closed'
}

/** Why a question counts as open or closed; null when no rule holds. */
export function whyOpenOrClosed(text: string): string | null {
  return ruleOfQuestion(text)?.name ?? null
}

function ruleOfQuestion(text: string): FormRule | null {
  const { clauses } = readTurn(text)
  const asked = clauses.findLast(asks)
  if (asked !== undefined) return ruleOf(asked)
  const last = clauses.at(-1)
  const ofLast = last === undefined ? null : ruleOf(last)
  // Nothing has a question mark: what asks may stand further up.
  return ofLast ?? clauses.map(ruleOf).find((rule) => rule?.form === 'open') ?? null
}

function ruleOf({ words }: Clause): FormRule | null {
  return formRules.find(({ pattern }) => pattern.test(words)) ?? null
}
