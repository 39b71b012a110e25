import type { ReactNode } from 'react'
import { Route } from 'wouter'
import { PagesRoute, SharedPageRoute } from '../../lazy-screens'
import { routes } from '../../routes'
import type { ScreensContext } from './screens-context'

export function pageRoutes(screens: ScreensContext): ReactNode {
  return (
    <>
      <Route path={routes.sharedPages}>
        <PagesRoute {...screens} />
      </Route>
      <Route path="/pages/:id">{({ id }) => <SharedPageRoute key={id} {...screens} id={id} />}</Route>
    </>
  )
}
