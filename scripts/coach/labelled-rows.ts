import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { CommandError } from '../command-error.mjs'

const labelledRowSchema = z.object({
  id: z.string(),
  text: z.string(),
  context: z.string().optional(),
  score: z.number(),
  group: z.string(),
  issue: z.string().optional(),
})

export type LabelledRow = z.infer<typeof labelledRowSchema>

/** The labelled rows of a task, in the order of their ids. Throws a `CommandError` that says what is missing or malformed. */
export function loadLabelledRows(folder: string, task: 'receptive' | 'uptake'): readonly LabelledRow[] {
  const path = join(folder, `${task}.dev.jsonl`)
  if (!existsSync(path)) {
    throw new CommandError(
      `There are no labelled rows at ${path}. Name the folder that holds them: --data FOLDER, or ATTUNE_COACH_DATA.`,
    )
  }
  const lines = readFileSync(path, 'utf8').split('\n')
  const rows = lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [parseRow(line, `${path}:${index + 1}`)],
  )
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function parseRow(line: string, where: string): LabelledRow {
  try {
    return labelledRowSchema.parse(JSON.parse(line))
  } catch (error) {
    throw new CommandError(`${where} is not a labelled row: ${String(error)}`)
  }
}
