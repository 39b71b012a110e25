import type { ReactNode } from 'react'
import { Route } from 'wouter'
import { InsightsRoute } from '../../lazy-screens'
import type { ScreensContext } from './screens-context'

/** What works for the person, and the notes behind each number of it. */
export function insightsRoutes({ bridge, people, now, navigate }: ScreensContext): ReactNode {
  return (
    <Route path="/insights/:period?/:person?/:section?/:key?">
      {(place) => <InsightsRoute {...{ bridge, people, now, navigate, place }} />}
    </Route>
  )
}
