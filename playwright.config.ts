import { defineConfig, type ReporterDescription } from '@playwright/test'

/** Where `npm test` wants the counts. */
const reportFile = process.env['ATTUNE_JOURNEY_REPORT']
const countsReporter: ReporterDescription[] =
  reportFile === undefined ? [] : [['json', { outputFile: reportFile }]]

/** One a worker: journeys on one screen would share the focus and the clipboard. */
const screens = process.env['ATTUNE_SCREENS']?.split(',') ?? []
const ownScreen = screens[Number(process.env['TEST_PARALLEL_INDEX'])]
if (ownScreen !== undefined) process.env['DISPLAY'] = ownScreen

export default defineConfig({
  testDir: 'tests/e2e',
  workers: Math.max(1, screens.length),
  // A journey that passes only now and then shows a defect.
  retries: 0,
  timeout: 60_000,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ...countsReporter],
})
