import type { ReactNode } from 'react'
import { Route } from 'wouter'
import { OwnPlayRoute, PlaysRoute } from '../../lazy-screens'
import type { ScreensContext } from './screens-context'

export function playRoutes(screens: ScreensContext): ReactNode {
  return (
    <>
      <Route path="/plays/mine/:id">{({ id }) => <OwnPlayRoute key={id} {...screens} id={id} />}</Route>
      <Route path="/plays/:id?">{({ id }) => <PlaysRoute {...screens} id={id} />}</Route>
    </>
  )
}
