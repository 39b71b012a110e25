import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import type { LearnedMeasure } from '../../src/domain/coach/measures/learned-measure'
import { projectRoot } from '../project-root.mjs'
import { mean } from './correlation'
import { crossValidate } from './cross-validate'
import { loadLabelledRows, type LabelledRow } from './labelled-rows'
import { labelledTasks, type LabelledTask } from './labelled-task'
import { learn, predict } from './learn'

const seeds = ['one', 'two', 'three', 'four', 'five']

/** Learns the measures from the labelled rows in a folder, and writes them with their agreement into one file of the domain. */
export async function train(folder: string): Promise<void> {
  const measures = labelledTasks.map((task) => {
    const rows = loadLabelledRows(folder, task.task)
    const learned = learnMeasure(task, rows)
    for (const { name, value, runs } of learned.crossValidated)
      console.log(`${task.measure}: ${name} ${value} (${runs})`)
    return [task.measure, learned] as const
  })
  const path = join(projectRoot, 'src/domain/coach/measures/learned-measures.json')
  writeFileSync(path, await readable(Object.fromEntries(measures)))
  console.log(`Written to ${path}`)
}

function learnMeasure(task: LabelledTask, rows: readonly LabelledRow[]): LearnedMeasure {
  const { penalty, intercept, features } = learn(rows.map(task.exampleOf), task.plan)
  return {
    about: task.about,
    source: task.source,
    licence: 'MIT',
    learnedOn: new Date().toISOString().slice(0, 10),
    rows: rows.length,
    penalty,
    crossValidated: [...agreementWithin(task, rows), ...agreementAcrossIssues(task, rows)],
    intercept: rounded(intercept),
    features: Object.fromEntries(
      [...features].map(([feature, weighed]) => [
        feature,
        { mean: rounded(weighed.mean), spread: rounded(weighed.spread), weight: rounded(weighed.weight) },
      ]),
    ),
  }
}

function agreementWithin(task: LabelledTask, rows: readonly LabelledRow[]): LearnedMeasure['crossValidated'] {
  const examples = rows.map(task.exampleOf)
  const scores = rows.map(({ score }) => score)
  const runs = seeds.map((seed) => task.agreement.of(crossValidate(examples, task.plan, 5, seed), scores))
  return [
    {
      name: `${task.agreement.name}, grouped 5-fold`,
      value: rounded(mean(runs)),
      runs: runs.map((run) => run.toFixed(3)).join(', '),
    },
  ]
}

/** Learned on all rows of one issue, tried on those of another. */
function agreementAcrossIssues(
  task: LabelledTask,
  rows: readonly LabelledRow[],
): LearnedMeasure['crossValidated'] {
  const issues = [...new Set(rows.map(({ issue }) => issue))].filter(
    (issue) => issue !== undefined && issue !== 'unclear',
  )
  return issues.flatMap((from) =>
    issues
      .filter((to) => to !== from)
      .map((to) => {
        const learned = learn(rows.filter(({ issue }) => issue === from).map(task.exampleOf), task.plan)
        const others = rows.filter(({ issue }) => issue === to)
        const predictions = others.map((row) => predict(learned, task.exampleOf(row).features))
        const value = task.agreement.of(
          predictions,
          others.map(({ score }) => score),
        )
        return {
          name: `${task.agreement.name}, another issue`,
          value: rounded(value),
          runs: `${from} to ${to}`,
        }
      }),
  )
}

/** Four significant digits are more than the rows can tell, and the same on every machine. */
function rounded(value: number): number {
  return Number(value.toPrecision(4))
}

/** JSON as the project writes it: a feature on a line, as its brace has no line break behind it. */
function readable(measures: Readonly<Record<string, LearnedMeasure>>): Promise<string> {
  const oneLine = JSON.stringify(measures)
  return format(oneLine.replaceAll('"features":{', '"features":{\n'), { parser: 'json', printWidth: 110 })
}
