import { listMeetings, type MeetingQuery } from '../src/domain/meetings/list-meetings'
import type { MeetingSummary } from '../src/domain/meetings/meeting-summary'
import { openMeasured, type MeasuredLibrary } from './measured-library'

/** In milliseconds: what the list took, and what its floor did. */
export interface ListSamples {
  readonly list: number[]
  readonly floor: number[]
}

const firstPage: MeetingQuery = { phase: null, personId: null, text: '', offset: 0, limit: 60 }
const rounds = 60

/**
 * The first page of all meetings after one of them changed, and the first page of those with two words. What is kept
 * from one call to the next stays kept, as it does in the app.
 */
export async function measureLists(
  measured: MeasuredLibrary,
  appVersion: string,
): Promise<{ readonly list: ListSamples; readonly filter: ListSamples }> {
  const library = await openMeasured(measured, appVersion)
  try {
    const people = new Map(library.peopleSummaries().map((person) => [person.id, person]))
    const now = Date.now()
    const summaries = library.summaries()
    const ask = (query: MeetingQuery) => (known: readonly MeetingSummary[]) =>
      listMeetings(known, people, query, now)
    return {
      // A new array is what the list gets after a save.
      list: sample(() => [...summaries], ask(firstPage), plainlySorted),
      filter: sample(
        () => summaries,
        ask({ ...firstPage, phase: 'closed', text: 'the da' }),
        (known) => known.filter(({ title }) => title.includes('the')),
      ),
    }
  } finally {
    await library.close()
  }
}

/** One sort by one field: what any list in an order needs. */
function plainlySorted(summaries: readonly MeetingSummary[]): readonly MeetingSummary[] {
  return [...summaries].sort((a, b) => ((a.startsAt ?? '') < (b.startsAt ?? '') ? 1 : -1))
}

function sample(
  prepare: () => readonly MeetingSummary[],
  list: (summaries: readonly MeetingSummary[]) => unknown,
  floor: (summaries: readonly MeetingSummary[]) => unknown,
): ListSamples {
  const samples: ListSamples = { list: [], floor: [] }
  for (let round = 0; round < rounds; round += 1) {
    const summaries = prepare()
    samples.list.push(millisecondsOf(() => list(summaries)))
    samples.floor.push(millisecondsOf(() => floor(summaries)))
  }
  return samples
}

function millisecondsOf(task: () => unknown): number {
  const startedAt = performance.now()
  task()
  return performance.now() - startedAt
}
