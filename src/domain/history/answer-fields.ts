import type { Prompt } from '../plays/play'
import { textField, type RecordField } from './record-field'

/** Answers to prompts, in the order in which they are asked; those to prompts of other plays, which `earlier` may name, come last. */
export function answerFields(
  part: 'prepare' | 'reflect',
  answers: Readonly<Record<string, string>>,
  prompts: readonly Prompt[],
  earlier: ReadonlyMap<string, string>,
): RecordField[] {
  const asked = prompts.map(({ id, label }) => ({ id, label }))
  const others = Object.keys(answers)
    .filter((id) => prompts.every((prompt) => prompt.id !== id))
    .map((id) => ({ id, label: earlier.get(id) ?? labelOf(id) }))
  return [...asked, ...others].map(({ id, label }) => textField(`${part} ${id}`, label, answers[id] ?? ''))
}

/** The id of a prompt that none of the meeting's plays asks, made readable: `their-view` is *Their view*. */
function labelOf(id: string): string {
  const words = id.replaceAll('-', ' ')
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}
