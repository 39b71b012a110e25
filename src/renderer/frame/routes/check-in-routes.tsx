import type { ReactNode } from 'react'
import { Route } from 'wouter'
import { PracticeRoute, SettingRoute, TrustCheckInRoute } from '../../lazy-screens'
import { wordsInPath } from '../../routes'
import type { ScreensContext } from './screens-context'

export function checkInRoutes(screens: ScreensContext): ReactNode {
  return (
    <>
      <Route path="/check-ins/trust/:personId/:checkInId?">
        {({ personId, checkInId }) => (
          <TrustCheckInRoute key={`${personId} ${checkInId}`} {...{ screens, personId, checkInId }} />
        )}
      </Route>
      <Route path="/check-ins/practice/:checkInId?">
        {({ checkInId }) => <PracticeRoute key={checkInId} {...{ screens, checkInId }} />}
      </Route>
      <Route path="/check-ins/setting/:organisation?/:anew?">
        {({ organisation, anew }) => (
          <SettingRoute
            screens={screens}
            organisation={organisation === undefined ? undefined : wordsInPath(organisation)}
            isAnew={anew !== undefined}
          />
        )}
      </Route>
    </>
  )
}
