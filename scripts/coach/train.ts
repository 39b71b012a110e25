import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import type { LearnedMeasure, LearnedMeasures } from '../../src/domain/coach/measures/learned-measure'
import { projectRoot } from '../project-root.mjs'
import { agreementAcrossIssues, agreementWithin } from './agreement'
import { loadLabelledRows } from './labelled-rows'
import { labelledTasks, type LabelledTask } from './labelled-task'
import { learn, type LearnedWeights } from './learn'
import { probesOf } from './probes'
import { ruleStrengths } from './rule-strengths'
import { rounded } from './rounded'

/** Learns the measures from the labelled rows in a folder, and writes them with their agreement into one file of the domain. */
export async function train(folder: string): Promise<void> {
  const measures: LearnedMeasures = {
    receptiveness: learnMeasure(labelledTasks.receptiveness, folder),
    uptake: learnMeasure(labelledTasks.uptake, folder),
    rules: ruleStrengths(loadLabelledRows(folder, 'receptive')),
  }
  const path = join(projectRoot, 'src/domain/coach/measures/learned-measures.json')
  writeFileSync(path, await readable(measures))
  console.log(`Written to ${path}`)
}

function learnMeasure(task: LabelledTask, folder: string): LearnedMeasure {
  const rows = loadLabelledRows(folder, task.task)
  const learned = learn(rows.map(task.exampleOf), task.plan)
  const crossValidated = [agreementWithin(task, rows), ...agreementAcrossIssues(task, rows)]
  for (const { name, value, interval } of crossValidated) {
    console.log(`${task.task}: ${name} ${value} [${interval.join(', ')}]`)
  }
  return {
    about: task.about,
    source: task.source,
    licence: 'MIT',
    rows: rows.length,
    penalty: learned.penalty,
    crossValidated,
    probes: [...probesOf(learned, task)],
    ...roundedWeights(learned),
  }
}

function roundedWeights({
  intercept,
  features,
}: LearnedWeights): Pick<LearnedMeasure, 'intercept' | 'features'> {
  return {
    intercept: rounded(intercept),
    features: Object.fromEntries(
      [...features].map(([feature, { mean, spread, weight }]) => [
        feature,
        { mean: rounded(mean), spread: rounded(spread), weight: rounded(weight) },
      ]),
    ),
  }
}

/** JSON as the project writes it: a feature on a line, as its brace has no line break behind it. */
function readable(measures: LearnedMeasures): Promise<string> {
  const compact = JSON.stringify(measures)
  const spread = compact.replaceAll(/"(features|rules|receptiveness|uptake)":\{/gu, '"$1":{\n')
  return format(spread, { parser: 'json', printWidth: 110 })
}
