import type { BenchSetup } from './bench-setup'
import { measureCoachKeys, measureCoachReading } from './measure-coach-reading'
import { rowOf, type Row } from './row'

/** What the coach's reading costs by itself, without a window: a whole megabyte, and one key in a long draft. */
export function coachReadingRows({ options, tell }: BenchSetup): Row[] {
  const rows: Row[] = []
  if (options.isWanted('coach-reading')) {
    tell('reading a megabyte with the coach')
    const taken = measureCoachReading(options.runs)
    const samples = { samples: taken.coach, floorSamples: taken.floor }
    rows.push(rowOf({ measure: 'coach-reading', size: null, unit: 'ms', ...samples }))
  }
  if (options.isWanted('coach-key')) {
    tell('reading a draft of 5,000 words again after each of many keys')
    const taken = measureCoachKeys(options.keys * 5)
    const samples = { samples: taken.coach, floorSamples: taken.floor }
    rows.push(rowOf({ measure: 'coach-key', size: null, unit: 'ms', ...samples, judgedBy: 'p95' }))
  }
  return rows
}
