import type { ReactNode } from 'react'
import { Route } from 'wouter'
import { EntryRoute, JournalRoute, LessonsRoute, WeeklyReviewRoute } from '../../lazy-screens'
import { routes } from '../../routes'
import type { ScreensContext } from './screens-context'

export function journalRoutes(screens: ScreensContext): ReactNode {
  return (
    <>
      <Route path={routes.journal}>
        <JournalRoute {...screens} />
      </Route>
      <Route path={routes.lessons}>
        <LessonsRoute {...screens} />
      </Route>
      <Route path={routes.weeklyReview}>
        <WeeklyReviewRoute {...screens} />
      </Route>
      <Route path="/journal/entries/:id">{({ id }) => <EntryRoute key={id} {...screens} id={id} />}</Route>
    </>
  )
}
