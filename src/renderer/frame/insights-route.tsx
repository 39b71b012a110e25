import { useCallback, useMemo } from 'react'
import { insightIdSchema, type InsightId } from '../../domain/insights/insight'
import type { PersonSummary } from '../../domain/people/person'
import { dayOf } from '../../domain/records/day-count'
import type { Bridge } from '../../preload'
import { EmptyState } from '../components/empty-state'
import { InsightsScreen } from '../features/insights/insights-screen'
import { isPeriod, startOfPeriod, type Period } from '../features/insights/period'
import { useRequest } from '../requests/use-request'
import { routes } from '../routes'
import { onAnyChange } from './on-any-change'
import { NotesBehindRoute } from './notes-behind-route'

export interface InsightsRouteProps {
  readonly bridge: Bridge
  readonly people: readonly PersonSummary[]
  readonly now: number
  readonly navigate: (to: string) => void
  /** What the address says, as it says it. */
  readonly place: Readonly<Record<string, string | undefined>>
}

const defaultPeriod: Period = 'year'

/** Insights as the address asks for them: of a period and a person, or the notes behind one number. */
export function InsightsRoute({ bridge, people, now, navigate, place }: InsightsRouteProps) {
  const period = isPeriod(place['period']) ? place['period'] : defaultPeriod
  const person = place['person']
  const personId = person === undefined || person === 'everyone' ? null : person
  // It is the same all day long, so that nothing is asked again each minute.
  const today = dayOf(now)
  const from = useMemo(() => startOfPeriod(period, Date.parse(`${today}T12:00:00`)), [period, today])
  const section = insightIdSchema.safeParse(place['section']).data
  const key = place['key']
  if (section !== undefined && key !== undefined) {
    return (
      <NotesBehindRoute
        {...{ bridge, people, now, period, personId, from, section }}
        rowKey={decodeURIComponent(key)}
        onBack={() => navigate(routes.insightsOf(period, personId))}
      />
    )
  }
  return <OpenInsights {...{ bridge, people, navigate, period, personId, from }} />
}

interface OpenInsightsProps extends Pick<InsightsRouteProps, 'bridge' | 'people' | 'navigate'> {
  readonly period: Period
  readonly personId: string | null
  readonly from: string | null
}

function OpenInsights({ bridge, people, navigate, period, personId, from }: OpenInsightsProps) {
  const read = useCallback(() => bridge.insights.read({ from, personId }), [bridge, from, personId])
  const onChanged = useCallback((listener: () => void) => onAnyChange(bridge, listener), [bridge])
  const insights = useRequest(read, onChanged)
  const hrefOf = (section: InsightId, key: string) => routes.insightsBehind(period, personId, section, key)
  switch (insights.kind) {
    case 'loading':
      return null
    case 'failed':
      return <EmptyState>{insights.message}</EmptyState>
    case 'ready':
      return (
        <InsightsScreen
          insights={insights.value}
          {...{ people, period, personId, hrefOf }}
          onChoose={(chosen, of) => navigate(routes.insightsOf(chosen, of))}
          onOpen={(section, key) => navigate(hrefOf(section, key))}
        />
      )
  }
}
