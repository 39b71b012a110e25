import type { Writable } from 'node:stream'
import { CommandError } from '../command-error.mjs'
import { seeds } from './agreement'
import { crossValidate } from './cross-validate'
import { loadLabelledRows } from './labelled-rows'
import { labelledTasks } from './labelled-task'

/** Writes a prediction for each labelled row, made without its group, for an evaluator of one's own. */
export function writeCrossValidated(
  predictions: Writable,
  folder: string,
  taskName: string | undefined,
  seed: string = seeds[0],
): void {
  const task = Object.values(labelledTasks).find((known) => known.task === taskName)
  if (task === undefined) throw new CommandError('Name a task that is learned: --task receptive or uptake.')
  const rows = loadLabelledRows(folder, task.task)
  const scores = crossValidate(rows.map(task.exampleOf), task.plan, 5, seed)
  rows.forEach(({ id }, row) => predictions.write(`${JSON.stringify({ id, score: scores[row] })}\n`))
}
