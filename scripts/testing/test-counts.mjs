import { existsSync, readFileSync } from 'node:fs'

export const onePassed = { passed: 1, failed: 0, skipped: 0 }
export const oneFailed = { passed: 0, failed: 1, skipped: 0 }
export const nothing = { passed: 0, failed: 0, skipped: 0 }

export function addCounts(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  }
}

/** The closing line that people and machines read. */
export function closingLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`
  return skipped > 0 ? `${line}, ${skipped} skipped` : line
}

/** Counts from Vitest's JSON report. */
export function unitCounts(reportFile, exitCode) {
  return countsFrom(reportFile, exitCode, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }))
}

/** Counts from Playwright's JSON report. */
export function journeyCounts(reportFile, exitCode) {
  return countsFrom(reportFile, exitCode, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }))
}

/** A runner can fail outside any test (a file that does not load): that must not pass for success. */
function countsFrom(reportFile, exitCode, read) {
  if (!existsSync(reportFile)) return oneFailed
  const counts = read(JSON.parse(readFileSync(reportFile, 'utf8')))
  const isUnexplained = exitCode !== 0 && counts.failed === 0
  return isUnexplained ? addCounts(counts, oneFailed) : counts
}
