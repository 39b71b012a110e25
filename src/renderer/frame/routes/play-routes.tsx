import type { ReactNode } from 'react'
import { Route } from 'wouter'
import { PlaysScreen } from '../../lazy-screens'
import type { ScreensContext } from './screens-context'

export function playRoutes({ actions }: ScreensContext): ReactNode {
  return (
    <Route path="/plays/:id?">
      {({ id }) => <PlaysScreen playId={id} onPrepareWith={(play) => void actions.create([play.id])} />}
    </Route>
  )
}
