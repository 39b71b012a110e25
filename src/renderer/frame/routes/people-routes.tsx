import type { ReactNode } from 'react'
import { Route } from 'wouter'
import {
  ForgetPersonRoute,
  ImportPeopleRoute,
  MergePeopleRoute,
  PeopleRoute,
  PersonRoute,
} from '../../lazy-screens'
import { routes } from '../../routes'
import type { ScreensContext } from './screens-context'

export function peopleRoutes(screens: ScreensContext): ReactNode {
  return (
    <>
      <Route path={routes.people}>
        <PeopleRoute {...screens} />
      </Route>
      <Route path={routes.importPeople}>
        <ImportPeopleRoute {...screens} />
      </Route>
      <Route path="/people/:id/merge">{({ id }) => <MergePeopleRoute key={id} {...screens} id={id} />}</Route>
      <Route path="/people/:id/forget">
        {({ id }) => <ForgetPersonRoute key={id} {...screens} id={id} />}
      </Route>
      <Route path="/people/:id">{({ id }) => <PersonRoute key={id} {...screens} id={id} />}</Route>
    </>
  )
}
