import type { Agreement } from '../../src/domain/coach/measures/learned-measure'
import { mean } from './correlation'
import { crossValidate } from './cross-validate'
import { groupBootstrap } from './group-bootstrap'
import type { LabelledRow } from './labelled-rows'
import type { LabelledTask } from './labelled-task'
import { learn, predict } from './learn'

/** Ways to deal the groups into folds; one alone is off by as much as a hundredth. */
export const seeds = ['one', 'two', 'three', 'four', 'five'] as const

/** How well predictions for unseen groups agree with people: the mean over several ways to deal the folds. */
export function agreementWithin(task: LabelledTask, rows: readonly LabelledRow[]): Agreement {
  const examples = rows.map(task.exampleOf)
  const runs = seeds.map((seed) => crossValidate(examples, task.plan, 5, seed))
  const scores = rows.map(({ score }) => score)
  const all = rows.map((_, row) => row)
  return agreementOf(
    `${task.agreement.name}, grouped 5-fold`,
    rows,
    (chosen) => mean(runs.map((run) => task.agreement.of(pick(run, chosen), pick(scores, chosen)))),
    runs.map((run) => task.agreement.of(pick(run, all), scores).toFixed(3)),
  )
}

/** Learned on all rows of one issue, tried on those of another. */
export function agreementAcrossIssues(
  task: LabelledTask,
  rows: readonly LabelledRow[],
): readonly Agreement[] {
  const issues = [...new Set(rows.map(({ issue }) => issue))].filter(
    (issue) => issue !== undefined && issue !== 'unclear',
  )
  return issues.flatMap((from) =>
    issues
      .filter((to) => to !== from)
      .map((to) => {
        const known = rows.filter(({ issue }) => issue === from)
        const learned = learn(known.map(task.exampleOf), task.plan)
        const others = rows.filter(({ issue }) => issue === to)
        const predictions = others.map((row) => predict(learned, task.exampleOf(row).features))
        const scores = others.map(({ score }) => score)
        return agreementOf(
          `${task.agreement.name}, learned on ${from}, tried on ${to}`,
          others,
          (chosen) => task.agreement.of(pick(predictions, chosen), pick(scores, chosen)),
          [],
        )
      }),
  )
}

function agreementOf(
  name: string,
  rows: readonly LabelledRow[],
  statistic: (rows: readonly number[]) => number,
  runs: readonly string[],
): Agreement {
  const groups = rows.map(({ group }) => group)
  const [low, high] = groupBootstrap(groups, statistic)
  return {
    name,
    value: thousandths(statistic(rows.map((_, row) => row))),
    interval: [thousandths(low), thousandths(high)],
    runs: runs.map(Number),
  }
}

function pick(values: readonly number[], rows: readonly number[]): readonly number[] {
  return rows.map((row) => values[row] ?? 0)
}

function thousandths(value: number): number {
  return Number(value.toFixed(3))
}
