import type { ReactNode } from 'react'
import { Route } from 'wouter'
import {
  BriefRoute,
  HistoryRoute,
  ImportCalendarRoute,
  MeetingRoute,
  MeetingsScreen,
  RehearseRoute,
} from '../../lazy-screens'
import { routes } from '../../routes'
import { CalendarOffer } from '../calendar-offer'
import { meetingsToExport } from '../meetings-to-export'
import type { ScreensContext } from './screens-context'

/** The list of meetings, and one of them in all its ways. */
export function meetingRoutes(screens: ScreensContext): ReactNode {
  const { bridge, drafts, people, now, actions, exchange, found, search, say, navigate } = screens
  return (
    <>
      <Route path={routes.meetings}>
        <MeetingsScreen
          bridge={bridge}
          people={people}
          now={now}
          onNewMeeting={() => void actions.create()}
          onOpenInWindow={(id) => void bridge.windows.openMeeting({ id, form: 'meeting' })}
          onDuplicate={(id) => void actions.duplicate(id)}
          onDelete={(meeting) => void actions.remove(meeting)}
          onImportCalendar={() => navigate(routes.importCalendar)}
          notice={<CalendarOffer {...{ bridge, navigate }} />}
          onExport={(ids) => void exchange.exportMeetings(ids)}
          onExportDocuments={(ids) => {
            meetingsToExport.choose(ids)
            navigate(routes.exportMeetings)
          }}
        />
      </Route>
      <Route path={routes.importCalendar}>
        <ImportCalendarRoute {...screens} />
      </Route>
      <Route path="/meetings/:id/brief">
        {({ id }) => <BriefRoute key={id} {...{ bridge, drafts, id, people }} />}
      </Route>
      <Route path="/meetings/:id/rehearse">
        {({ id }) => <RehearseRoute key={id} {...{ bridge, drafts, id, people }} />}
      </Route>
      <Route path="/meetings/:id/history">
        {({ id }) => <HistoryRoute key={id} {...{ bridge, drafts, id }} onMessage={say} />}
      </Route>
      <Route path="/meetings/:id/:tab?">
        {({ id, tab }) => (
          <MeetingRoute
            key={id}
            {...{ bridge, drafts, id, tab, actions, found, people }}
            onFindWithin={(meetingId) => search.current?.focusWithin(meetingId)}
            onMessage={say}
          />
        )}
      </Route>
    </>
  )
}
