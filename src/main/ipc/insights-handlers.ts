import { momentOf, uncountedMeetings, type InsightScope } from '../../domain/insights/held-meeting'
import { withoutNotes, type InsightId } from '../../domain/insights/insight'
import { idsBehind, readInsights } from '../../domain/insights/read-insights'
import { dayOf } from '../../domain/records/day-count'
import type { Handlers } from '../../ipc/contract'
import type { NotesBehind } from '../../ipc/requests/insights-requests'
import type { Library } from '../library/library'

type InsightsHandlers = Pick<Handlers, 'insights:read' | 'insights:behind'>

/** What works for a person, from the summaries of their notes alone. */
export function insightsHandlers(library: Pick<Library, 'summariesOf'>, now: () => number): InsightsHandlers {
  const readAll = (scope: InsightScope) =>
    readInsights(
      {
        meetings: library.summariesOf('meetings'),
        commitments: library.summariesOf('commitments'),
        checkIns: library.summariesOf('check-ins'),
      },
      scope,
      { today: dayOf(now()), dayOf: (instant) => dayOf(Date.parse(instant)) },
    )
  return {
    'insights:read': (scope) => {
      const insights = readAll(scope)
      const plays = new Map(library.summariesOf('plays').map(({ id, name }) => [id, name]))
      const named = insights['reaction-by-play'].rows.flatMap(({ key }) => {
        const name = plays.get(key)
        return name === undefined ? [] : [[key, name] as const]
      })
      return {
        answers: {
          'reaction-by-medium': withoutNotes(insights['reaction-by-medium']),
          'reaction-by-play': withoutNotes(insights['reaction-by-play']),
          forecast: withoutNotes(insights.forecast),
          'forecast-steps': withoutNotes(insights['forecast-steps']),
          promises: withoutNotes(insights.promises),
          'promises-by-person': withoutNotes(insights['promises-by-person']),
          'promises-to-me': withoutNotes(insights['promises-to-me']),
          'saying-back': withoutNotes(insights['saying-back']),
          'words-raising': withoutNotes(insights['words-raising']),
          'words-lowering': withoutNotes(insights['words-lowering']),
          'words-by-rule': withoutNotes(insights['words-by-rule']),
          trust: withoutNotes(insights.trust),
        },
        ownPlayNames: Object.fromEntries(named),
        uncounted: uncountedMeetings(library.summariesOf('meetings'), scope),
      }
    },
    'insights:behind': ({ section, key, offset, limit, ...scope }) => {
      const ids = new Set(idsBehind(readAll(scope), section, key))
      const page = <T>(rows: readonly T[]) => ({
        total: rows.length,
        rows: rows.slice(offset, offset + limit),
      })
      switch (kindBehind(section)) {
        case 'meetings':
          return { kind: 'meetings', ...page(newestFirst(library.summariesOf('meetings'), ids, momentOf)) }
        case 'promises':
          return {
            kind: 'promises',
            ...page(newestFirst(library.summariesOf('commitments'), ids, ({ dueOn }) => dueOn ?? '')),
          }
        case 'check-ins':
          return {
            kind: 'check-ins',
            ...page(newestFirst(library.summariesOf('check-ins'), ids, ({ takenAt }) => takenAt)),
          }
      }
    },
  }
}

function newestFirst<T extends { readonly id: string }>(
  summaries: readonly T[],
  ids: ReadonlySet<string>,
  momentOfOne: (summary: T) => string,
): readonly T[] {
  return summaries
    .filter(({ id }) => ids.has(id))
    .map((summary) => ({ summary, at: momentOfOne(summary) }))
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .map(({ summary }) => summary)
}

function kindBehind(section: InsightId): NotesBehind['kind'] {
  switch (section) {
    case 'promises':
    case 'promises-by-person':
    case 'promises-to-me':
      return 'promises'
    case 'trust':
      return 'check-ins'
    case 'reaction-by-medium':
    case 'reaction-by-play':
    case 'forecast':
    case 'forecast-steps':
    case 'saying-back':
    case 'words-raising':
    case 'words-lowering':
    case 'words-by-rule':
      return 'meetings'
  }
}
