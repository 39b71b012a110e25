import { mkdir, writeFile } from 'node:fs/promises'
import { arch, cpus, loadavg, platform } from 'node:os'
import { dirname, join } from 'node:path'
import type { BenchOptions } from './bench-options'
import { setUpBench } from './bench-setup'
import { calendarRows } from './calendar-rows'
import { captureRows } from './capture-rows'
import { coachReadingRows } from './coach-reading-rows'
import { coachTypingRows } from './coach-typing-rows'
import { documentRows } from './document-rows'
import { keyRows } from './key-rows'
import { insightRows } from './insight-rows'
import { listRows } from './list-rows'
import { initialJavascriptBudgetKb, measureInitialJavascript } from './measure-initial-javascript'
import { factsOf, measures } from './measures'
import { openingRows } from './opening-rows'
import { packageRows } from './package-rows'
import { projectFolder } from './project-folder'
import { rowOf, type Row } from './row'
import { rowTable } from './row-table'
import { saveRows } from './save-rows'
import { searchRows } from './search-rows'
import { startRows } from './start-rows'
import { switcherRows } from './switcher-rows'

/** Measures what is asked for on the screen that `env` names, and reports it; nothing fails for being slow. */
export async function runBench(options: BenchOptions, env: NodeJS.ProcessEnv): Promise<void> {
  const tell = (line: string) => console.log(line)
  tell(`${cpus().length} processors, ${platform()} ${arch()}, load ${loadOf()}`)
  const setup = await setUpBench(options, env, tell)
  const rows = [
    ...(await startRows(setup)),
    ...(await keyRows(setup)),
    ...(await saveRows(setup)),
    ...(await openingRows(setup)),
    ...(await listRows(setup)),
    ...(await insightRows(setup)),
    ...(await searchRows(setup)),
    ...(await switcherRows(setup)),
    ...(await captureRows(setup)),
    ...(await calendarRows(setup)),
    ...(await documentRows(setup)),
    ...coachReadingRows(setup),
    ...(await coachTypingRows(setup)),
    ...(await packageRows(options)),
    ...javascriptRows(options),
  ]
  tell(`\n${rowTable(rows)}\n\n${legend(rows)}\nLoad at the end: ${loadOf()}`)
  await mkdir(dirname(options.json), { recursive: true })
  await writeFile(options.json, `${JSON.stringify(rows, null, 2)}\n`)
  tell(`The rows are in ${options.json}`)
}

/** What stands behind the floors of the rows that were measured. */
function legend(rows: readonly Row[]): string {
  const shown = measures.filter((measure) =>
    rows.some(({ name }) => name === measure || name.startsWith(`${measure}/`)),
  )
  const width = Math.max(...shown.map((measure) => measure.length))
  return [
    'Floors, in the same run; the ratio is that of the p50, where nothing else is said:',
    ...shown.map((measure) => `  ${measure.padEnd(width)}  ${factsOf(measure).floor}`),
  ].join('\n')
}

function javascriptRows({ isWanted }: BenchOptions): Row[] {
  if (!isWanted('initial-javascript')) return []
  const kilobytes = measureInitialJavascript(join(projectFolder, 'out/renderer'))
  return [
    rowOf({
      measure: 'initial-javascript',
      size: null,
      unit: 'kB',
      samples: [kilobytes],
      floorSamples: [initialJavascriptBudgetKb],
    }),
  ]
}

/** Of the last minute; a busy machine measures itself. */
function loadOf(): string {
  return (loadavg()[0] ?? 0).toFixed(1)
}
