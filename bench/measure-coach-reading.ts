import { SeededRandom } from '../scripts/seed/seeded-random'
import { defaultCoachChoices } from '../src/domain/coach/coach-choices'
import type { DraftContext } from '../src/domain/coach/draft-context'
import { DraftReader } from '../src/domain/coach/draft-reader'
import { draftedWords } from './drafted-words'

/** In milliseconds: what the coach took, and what the least that goes over the same text took. */
export interface CoachSamples {
  readonly coach: readonly number[]
  readonly floor: readonly number[]
}

const context: DraftContext = { field: 'say-back', playIds: ['empathetic-summary'], heard: null }

/** A megabyte of ASCII; invented words are about six characters long with their space. */
const megabyte = draftedWords(200_000).slice(0, 1_000_000)

const warmUps = 2

/** A whole megabyte read from nothing, beside counting its words in a map. */
export function measureCoachReading(runs: number): CoachSamples {
  const samples = { coach: [] as number[], floor: [] as number[] }
  for (let run = 0; run < runs + warmUps; run += 1) {
    const coachMs = millisecondsOf(() => new DraftReader(context, defaultCoachChoices).read(megabyte))
    const floorMs = millisecondsOf(() => countWords(megabyte))
    if (run < warmUps) continue
    samples.coach.push(coachMs)
    samples.floor.push(floorMs)
  }
  return samples
}

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of text.split(/\s+/u)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Keys that only warm the code up, as those at the start of the rows about typing. */
const warmUpKeys = 200

/** Keys at random places of a draft of 5,000 words, each read after it, beside comparing the two texts. */
export function measureCoachKeys(keys: number): CoachSamples {
  const random = new SeededRandom('coach-key')
  const reader = new DraftReader(context, defaultCoachChoices)
  const samples = { coach: [] as number[], floor: [] as number[] }
  let text = draftedWords(5_000)
  reader.read(text)
  for (let key = -warmUpKeys; key < keys; key += 1) {
    const at = random.integer(0, text.length - 1)
    const before = text
    text = flat(
      key % 2 === 0 ? `${text.slice(0, at)}x${text.slice(at)}` : text.slice(0, at) + text.slice(at + 1),
    )
    const coachMs = millisecondsOf(() => reader.read(text))
    const floorMs = millisecondsOf(() => firstDifference(before, text))
    if (key < 0) continue
    samples.coach.push(coachMs)
    samples.floor.push(floorMs)
  }
  return samples
}

/** As a text box hands it over: in one piece, not as a rope of pieces. */
function flat(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string
}

function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1
  return at
}

function millisecondsOf(task: () => unknown): number {
  const startedAt = performance.now()
  task()
  return performance.now() - startedAt
}
