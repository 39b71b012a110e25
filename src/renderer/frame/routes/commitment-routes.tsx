import type { ReactNode } from 'react'
import { Route } from 'wouter'
import { CommitmentRoute, CommitmentsRoute } from '../../lazy-screens'
import { routes } from '../../routes'
import type { ScreensContext } from './screens-context'

/** The ledger of promises, and one of them. */
export function commitmentRoutes(screens: ScreensContext): ReactNode {
  return (
    <>
      <Route path={routes.commitments}>
        <CommitmentsRoute {...screens} />
      </Route>
      <Route path="/commitments/:id">{({ id }) => <CommitmentRoute key={id} {...screens} id={id} />}</Route>
    </>
  )
}
