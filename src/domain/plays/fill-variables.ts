import { t } from '../../texts/t'
import type { Play, Prompt } from './play'

/** What the variables of a play stand for in one meeting. */
export interface VariableValues {
  /** The names of its people. */
  readonly people: readonly string[]
  /** Its day in words, or null while it has none. */
  readonly date: string | null
  readonly purpose: string
}

export const variableNames = ['person', 'date', 'purpose'] as const

export type VariableName = (typeof variableNames)[number]

/** Braces around a short name; others are left to be braces. */
const inBraces = /\{ *([\p{L}\p{N}_-]{1,40}) *\}/gu

/** Nothing but the first word of a sentence follows here. */
const startOfSentence = /(?:^|[.!?:]\s+)$/

/**
 * The text with `{person}`, `{date}` and `{purpose}` filled in. What the meeting does not hold yet is left readable
 * (“the person”), and a name in braces that is no variable stays as it is.
 */
export function fillVariables(text: string, values: VariableValues): string {
  if (!text.includes('{')) return text
  return text.replace(inBraces, (whole: string, name: string, at: number) => {
    if (!isVariable(name)) return whole
    const value = valueOf(name, values)
    if (value !== null) return value
    const words = t('the {{name}}', { name })
    return startOfSentence.test(text.slice(0, at)) ? `T${words.slice(1)}` : words
  })
}

/** The names in braces that stand for nothing, each once: for the one who writes them to see. */
export function unknownVariables(text: string): string[] {
  const names = [...text.matchAll(inBraces)].flatMap(([, name]) => name ?? [])
  return [...new Set(names.filter((name) => !isVariable(name)))]
}

/** The play with its variables filled in wherever it speaks in the meeting; the same one where it has none. */
export function fillPlay(play: Play, values: VariableValues): Play {
  const fill = (text: string) => fillVariables(text, values)
  const fillPrompt = (prompt: Prompt) => ({ ...prompt, label: fill(prompt.label), hint: fill(prompt.hint) })
  return {
    ...play,
    purpose: fill(play.purpose),
    prepare: play.prepare.map((part) =>
      part.kind === 'prompt' ? { ...part, prompt: fillPrompt(part.prompt) } : part,
    ),
    steps: play.steps.map((step) => ({
      ...step,
      title: fill(step.title),
      guidance: fill(step.guidance),
      starters: step.starters.map(fill),
    })),
    reflect: play.reflect.map(fillPrompt),
  }
}

function isVariable(name: string): name is VariableName {
  return variableNames.some((variable) => variable === name)
}

function valueOf(name: VariableName, { people, date, purpose }: VariableValues): string | null {
  switch (name) {
    case 'person':
      return people.length === 0 ? null : inOneBreath(people)
    case 'date':
      return date
    case 'purpose':
      return withinSentence(purpose)
  }
}

/** `Ana`, `Ana and Ben`, `Ana, Ben and Cleo`. */
function inOneBreath(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length === 1 ? last : t('{{join}} and {{last}}', { join: names.slice(0, -1).join(', '), last })
}

/** The first line, without the full stop that would end the sentence around it. */
function withinSentence(text: string): string | null {
  const line = (text.trim().split('\n')[0] ?? '').trim().replace(/\.$/, '')
  return line === '' ? null : line
}
