import { writeFile } from 'node:fs/promises'
import { arch, cpus, loadavg, platform } from 'node:os'
import { join } from 'node:path'
import { javascriptMeasure, type BenchOptions } from './bench-options'
import { setUpBench } from './bench-setup'
import { keyRows } from './key-rows'
import { initialJavascriptBudgetKb, measureInitialJavascript } from './measure-initial-javascript'
import { projectFolder } from './project-folder'
import { rowOf, type Row } from './row'
import { rowTable } from './row-table'
import { saveRows } from './save-rows'
import { startRows } from './start-rows'

/** Measures what is asked for on the screen that `env` names, and reports it; nothing fails for being slow. */
export async function runBench(options: BenchOptions, env: NodeJS.ProcessEnv): Promise<void> {
  const tell = (line: string) => console.log(line)
  tell(`${cpus().length} processors, ${platform()} ${arch()}, load ${loadOf()}`)
  const setup = await setUpBench(options, env, tell)
  const rows = [
    ...(await startRows(setup)),
    ...(await keyRows(setup)),
    ...(await saveRows(setup)),
    ...javascriptRows(options),
  ]
  tell(`\n${rowTable(rows)}\n\n${legend}\nLoad at the end: ${loadOf()}`)
  if (options.json === null) return
  await writeFile(options.json, `${JSON.stringify(rows, null, 2)}\n`)
  tell(`The rows are in ${options.json}`)
}

const legend = `floor  the least that does the same, in the same run: a blank window for first paint, memory
       and "beside-blank"; a bare Tiptap page for ready and for keys in 5,000 words; the raw
       system calls for a save; the budget for JavaScript
ratio  p50 beside the floor's, for keys p95 beside the floor's p95`

function javascriptRows({ isWanted }: BenchOptions): Row[] {
  if (!isWanted(javascriptMeasure)) return []
  const kilobytes = measureInitialJavascript(join(projectFolder, 'out/renderer'))
  return [rowOf(javascriptMeasure, 'kB', [kilobytes], [initialJavascriptBudgetKb])]
}

/** Of the last minute; a busy machine measures itself. */
function loadOf(): string {
  return (loadavg()[0] ?? 0).toFixed(1)
}
