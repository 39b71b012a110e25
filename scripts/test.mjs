// `npm test`: every check there is, each with its own output, and one closing line.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildApp } from './build-app.mjs'
import { projectRoot } from './project-root.mjs'
import { runAsProgram } from './run-as-program.mjs'
import { runCommand } from './run-command.mjs'
import { runNpm } from './run-npm.mjs'
import { addCounts, closingLine, journeyCounts, nothing } from './testing/test-counts.mjs'
import { oneFailed, onePassed, unitCounts } from './testing/test-counts.mjs'

await runAsProgram(async () => {
  const reportFolder = mkdtempSync(path.join(os.tmpdir(), 'attune-test-'))
  try {
    // The linter takes one processor and most of the time; the other checks take the other one meanwhile.
    const [code, ...others] = await Promise.all([
      step('Lint', () => checkOf('lint:code')),
      ...inTurn([
        ['Type check', 'typecheck'],
        ['Formatting', 'lint:format'],
        ['Layers', 'lint:layers'],
      ]),
    ])
    const units = await step('Unit tests', () => runUnitTests(path.join(reportFolder, 'unit.json')))
    const build = await step('Build', checkBuild)
    const journeys = build.failed > 0 ? nothing : await step('Journeys', () => runJourneys(reportFolder))

    const total = [code, ...others, units, build, journeys].reduce(addCounts)
    const didJourneysRun = journeys.passed + journeys.failed > 0
    if (!didJourneysRun) console.log('\nNo journey ran, so this run proves nothing about the app itself.')
    console.log(`\n${closingLine(total)}`)
    return total.failed === 0 && didJourneysRun ? 0 : 1
  } finally {
    rmSync(reportFolder, { recursive: true, force: true })
  }
})

/** A step that breaks counts as failed and leaves the later ones to run. */
async function step(name, run) {
  console.log(`\n== ${name}`)
  const startedMs = Date.now()
  const counts = await run().catch((error) => {
    console.error(error.message)
    return oneFailed
  })
  console.log(`== ${name}: ${closingLine(counts)} in ${((Date.now() - startedMs) / 1000).toFixed(1)} s`)
  return counts
}

/** Steps that begin one after another, each as what will be counted of it. */
function inTurn(checks) {
  let before = Promise.resolve()
  return checks.map(([name, script]) => {
    const counts = before.then(() => step(name, () => checkOf(script)))
    before = counts
    return counts
  })
}

/** One script of package.json that either holds or does not. */
async function checkOf(script) {
  const { code } = await runNpm(['run', '--silent', script])
  return code === 0 ? onePassed : oneFailed
}

/** Only worth counting when it fails: the journeys show that it worked. */
async function checkBuild() {
  await buildApp()
  return nothing
}

async function runUnitTests(reportFile) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
  const { code } = await runNpm(['run', '--silent', 'unit', '--', ...reporters])
  return unitCounts(reportFile, code)
}

async function runJourneys(reportFolder) {
  const reportFile = path.join(reportFolder, 'journeys.json')
  const env = { ...process.env, ATTUNE_JOURNEY_REPORT: reportFile }
  const { code } = await runCommand(process.execPath, [path.join(projectRoot, 'scripts', 'e2e.mjs')], { env })
  return journeyCounts(reportFile, code)
}
