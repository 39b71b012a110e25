import { useCallback } from 'react'
import type { PersonSummary } from '../../domain/people/person'
import type { Bridge } from '../../preload'
import { t } from '../../texts/t'
import { NotesBehindScreen } from '../features/insights/notes-behind-screen'
import { periods, type Period } from '../features/insights/period'
import { nameOfNumber } from '../features/insights/question-names'
import { useRequest } from '../requests/use-request'
import { useNotesBehind, type NumberAsked } from './use-notes-behind'

export interface NotesBehindRouteProps extends Omit<NumberAsked, 'key'> {
  readonly bridge: Bridge
  readonly people: readonly PersonSummary[]
  readonly now: number
  readonly period: Period
  readonly rowKey: string
  readonly onBack: () => void
}

/** The notes behind one number of Insights. */
export function NotesBehindRoute(props: NotesBehindRouteProps) {
  const { bridge, people, now, period, from, personId, section, rowKey, onBack } = props
  const pages = useNotesBehind(bridge, { from, personId, section, key: rowKey })
  const read = useCallback(() => bridge.insights.read({ from, personId }), [bridge, from, personId])
  const insights = useRequest(read)
  if (pages.total === null || insights.kind === 'loading') return null
  const ownPlays = insights.kind === 'ready' ? insights.value.ownPlayNames : {}
  return (
    <NotesBehindScreen
      title={nameOfNumber(section, rowKey, { ownPlays, people })}
      subtitle={[
        t(periods.find(({ value }) => value === period)?.label ?? ''),
        people.find(({ id }) => id === personId)?.name ?? t('Everyone'),
      ].join(' · ')}
      total={pages.total}
      {...{ people, now, onBack }}
      onShown={pages.need}
      noteAt={pages.noteAt}
    />
  )
}
