import { createInterface } from 'node:readline'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { z } from 'zod'
import { coachTasks, scoreRow, type CoachTask } from '../../src/domain/coach/measures/score-row'
import { CommandError } from '../command-error.mjs'

const rowSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  context: z.string().nullish(),
})

/** Other names of tasks: the same measure on other rows. */
const otherNames: Readonly<Record<string, CoachTask>> = { receptive_exec: 'receptive' }

/**
 * Reads rows, one JSON object a line, and writes a prediction for each, `{ id, score }` or `{ id, label }`, in their order.
 * Nothing else is written. Throws a `CommandError` for an unknown task, and for the first malformed line with its number.
 */
export async function scoreRows(
  rows: Readable,
  predictions: Writable,
  taskName: string | null,
): Promise<void> {
  const task = parseTask(taskName)
  let number = 0
  for await (const line of createInterface({ input: rows, crlfDelay: Infinity })) {
    number += 1
    if (line.trim() === '') continue
    const { id, text, context } = parseRow(line, number)
    const score = scoreRow(task, { text, context: context ?? undefined })
    if (!predictions.write(`${JSON.stringify({ id, ...score })}\n`)) await once(predictions, 'drain')
  }
}

function parseTask(name: string | null): CoachTask {
  const task = coachTasks.find((known) => known === name) ?? otherNames[name ?? '']
  if (task !== undefined) return task
  const known = [...coachTasks, ...Object.keys(otherNames)].join(', ')
  throw new CommandError(
    name === null
      ? `Name a task: --task with one of ${known}.`
      : `There is no task “${name}”. There are ${known}.`,
  )
}

function parseRow(line: string, number: number): z.infer<typeof rowSchema> {
  try {
    return rowSchema.parse(JSON.parse(line.replace(/^\uFEFF/u, '')))
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : 'it is not JSON'
    throw new CommandError(`Line ${number} is not a row { "id", "text", "context"? }: ${reason}`)
  }
}
