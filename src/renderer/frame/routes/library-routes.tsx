import type { ReactNode } from 'react'
import { Route } from 'wouter'
import {
  CoachRoute,
  ExchangeScreen,
  ProblemsScreen,
  RestoreScreen,
  SealingRoute,
  SettingsRoute,
  TrashRoute,
} from '../../lazy-screens'
import { routes } from '../../routes'
import type { ScreensContext } from './screens-context'

/** Settings, and what is done with the library as a whole. */
export function libraryRoutes({ bridge, navigate, say, now, today, ...context }: ScreensContext): ReactNode {
  const { problems, problemActions, actions, exchange, isBusy } = context
  return (
    <>
      <Route path="/settings/sealing/:task">
        {({ task }) => (
          <SealingRoute
            key={task}
            {...{ bridge, task }}
            onLeave={() => navigate(routes.settings)}
            onMessage={say}
          />
        )}
      </Route>
      <Route path={routes.coach}>
        <CoachRoute bridge={bridge} onMessage={say} />
      </Route>
      <Route path={routes.trash}>
        <TrashRoute bridge={bridge} now={now} onMessage={say} />
      </Route>
      <Route path={routes.problems}>
        <ProblemsScreen
          problems={problems}
          now={now}
          onShow={(problem) => void problemActions.show(problem)}
          onUndo={(problem) => void problemActions.undo(problem)}
          onRestoreAgain={(problem) => void problemActions.restoreAgain(problem)}
          onDismiss={(some) => void problemActions.dismiss(some)}
        />
      </Route>
      <Route path={routes.settings}>
        <SettingsRoute
          bridge={bridge}
          hasExample={today.kind === 'ready' && today.value.exampleId !== null}
          onRemoveExample={() => void actions.removeExample()}
          onMessage={say}
          isBusy={isBusy}
          onRestoreBackup={() => navigate(routes.restore)}
          onBeginSealingTask={(sealingTask) => navigate(routes.sealing(sealingTask))}
          onExchange={() => navigate(routes.exchange)}
        />
      </Route>
      <Route path={routes.exchange}>
        <ExchangeScreen
          bridge={bridge}
          isBusy={isBusy}
          onExport={() => void exchange.exportMeetings(null)}
          onImport={() => void exchange.importLookedAt()}
          onFailed={exchange.sayFailed}
          onBack={() => navigate(routes.settings)}
        />
      </Route>
      <Route path={routes.restore}>
        <RestoreScreen
          bridge={bridge}
          now={now}
          isBusy={isBusy}
          onFailed={exchange.sayFailed}
          onBack={() => navigate(routes.settings)}
          onRestore={() => void exchange.restoreBackup()}
        />
      </Route>
    </>
  )
}
