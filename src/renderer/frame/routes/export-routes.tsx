import type { ReactNode } from 'react'
import { Redirect, Route } from 'wouter'
import { ExportRoute } from '../../lazy-screens'
import { routes } from '../../routes'
import { meetingsToExport } from '../meetings-to-export'
import type { ScreensContext } from './screens-context'

/** Something as a document: a meeting in one of its forms, a person, the journal, or many meetings. */
export function exportRoutes(screens: ScreensContext): ReactNode {
  return (
    <>
      <Route path="/export/meeting/:id">
        {({ id }) => <ExportRoute key={id} {...screens} subject={{ kind: 'meeting', id }} />}
      </Route>
      <Route path="/export/brief/:id">
        {({ id }) => (
          <ExportRoute key={`brief ${id}`} {...screens} subject={{ kind: 'meeting', id }} form="brief" />
        )}
      </Route>
      <Route path="/export/reflection/:id">
        {({ id }) => (
          <ExportRoute
            key={`reflection ${id}`}
            {...screens}
            subject={{ kind: 'meeting', id }}
            form="reflection"
          />
        )}
      </Route>
      <Route path="/export/person/:id">
        {({ id }) => <ExportRoute key={id} {...screens} subject={{ kind: 'person', id }} />}
      </Route>
      <Route path={routes.exportJournal}>
        <ExportRoute {...screens} subject={{ kind: 'journal' }} />
      </Route>
      <Route path={routes.exportMeetings}>
        {() => {
          const meetingIds = meetingsToExport.ids()
          if (meetingIds.length === 0) return <Redirect to={routes.meetings} />
          return <ExportRoute {...screens} subject={{ kind: 'many', meetingIds }} />
        }}
      </Route>
    </>
  )
}
