import { defineConfig, type ReporterDescription } from '@playwright/test'

/** Where `npm test` wants the counts. */
const reportFile = process.env['ATTUNE_JOURNEY_REPORT']
const countsReporter: ReporterDescription[] =
  reportFile === undefined ? [] : [['json', { outputFile: reportFile }]]

export default defineConfig({
  testDir: 'tests/e2e',
  // Journeys share one screen, and with it the focus and the clipboard.
  workers: 1,
  // A journey that passes only now and then shows a defect.
  retries: 0,
  timeout: 60_000,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ...countsReporter],
})
