import { Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { Redirect, Route, Router, Switch, useLocation } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import type { LibraryProblem } from '../ipc/requests/problems-requests'
import type { Bridge } from '../preload'
import { useCommands } from './commands/use-commands'
import { Toast, type ToastMessage } from './components/toast'
import { SearchBar, type SearchBarHandle } from './features/search/search-bar'
import { TodayScreen } from './features/today/today-screen'
import { exchangeActions } from './frame/exchange-actions'
import frame from './frame/frame.module.css'
import { LibraryBanner } from './frame/library-banner'
import { LibraryProgress } from './frame/library-progress'
import { Sidebar } from './frame/sidebar'
import { TaskProgress } from './frame/task-progress'
import { UnsavedDialog } from './frame/unsaved-dialog'
import { useFoundPlace } from './frame/use-found-place'
import { useHandOverOnLock } from './frame/use-hand-over-on-lock'
import { useMeetingActions } from './frame/use-meeting-actions'
import { useProblemActions } from './frame/use-problem-actions'
import { useReadyMark } from './frame/use-ready-mark'
import { useTaskProgress } from './frame/use-task-progress'
import { useToday } from './frame/use-today'
import {
  BriefRoute,
  CoachRoute,
  ExchangeScreen,
  HistoryRoute,
  loadMeeting,
  loadMeetings,
  MeetingRoute,
  MeetingsScreen,
  PlaysScreen,
  ProblemsScreen,
  RehearseRoute,
  RestoreScreen,
  SealingRoute,
  SettingsRoute,
  TrashRoute,
} from './lazy-screens'
import { peopleNotRead } from './presentation/meeting-names'
import { useNow } from './requests/use-now'
import { useRequest } from './requests/use-request'
import { routes } from './routes'
import type { MeetingDrafts } from './saving/meeting-drafts'

/** A list that keeps its identity, so that nothing is rendered for it. */
const noProblems: readonly LibraryProblem[] = []

export interface AppProps {
  readonly bridge: Bridge
  readonly drafts: MeetingDrafts
}

export function App(props: AppProps) {
  return (
    <Router hook={useHashLocation}>
      <Frame {...props} />
    </Router>
  )
}

function Frame({ bridge, drafts }: AppProps) {
  const [location, navigate] = useLocation()
  const [toast, setToast] = useState<ToastMessage | null>(null)
  const dismissToast = useCallback(() => setToast(null), [])
  const now = useNow()
  const today = useToday(bridge)
  const people = useRequest(bridge.people.list, bridge.people.onChanged)
  const knownPeople = people.kind === 'ready' ? people.value : peopleNotRead
  const reported = useRequest(bridge.problems.list, bridge.problems.onChanged)
  const problems = reported.kind === 'ready' ? reported.value : noProblems
  const problemActions = useProblemActions(bridge, setToast)
  const actions = useMeetingActions(bridge, drafts, navigate, setToast)
  const task = useTaskProgress(bridge)
  const search = useRef<SearchBarHandle>(null)
  const { found, open: openHit } = useFoundPlace(navigate)
  useEffect(() => drafts.onTold((text) => setToast({ text, action: null, tone: 'neutral' })), [drafts])
  useHandOverOnLock(bridge, drafts)
  useEffect(
    () => bridge.library.onMerged(({ line }) => setToast({ text: line, action: null, tone: 'neutral' })),
    [bridge],
  )
  useReadyMark(today.kind !== 'loading')
  useFocusOnNewScreen(location)
  useEffect(() => {
    if (today.kind === 'ready') requestIdleCallback(() => void Promise.all([loadMeetings(), loadMeeting()]))
  }, [today.kind])

  const lock = async () => {
    const reply = await bridge.lock.now()
    if (!reply.ok) setToast({ text: reply.error.message, action: null, tone: 'bad' })
    else if (!reply.value.isLocked) {
      setToast({
        text: 'The library is not sealed, so there is nothing to lock it with.',
        action: { label: 'Seal it…', run: () => navigate(routes.sealing('seal')) },
        tone: 'neutral',
      })
    }
  }

  const exchange = exchangeActions(bridge, drafts, navigate, setToast)
  useCommands(
    {
      'meeting.new': { run: () => void actions.create(), isEnabled: true },
      'search.everywhere': { run: () => search.current?.focus(), isEnabled: true },
      'library.back-up': { run: () => void exchange.backUp(), isEnabled: task === null },
      'library.export': { run: () => navigate(routes.exchange), isEnabled: true },
      'library.import': { run: () => navigate(routes.exchange), isEnabled: true },
      'go.today': { run: () => navigate(routes.today), isEnabled: true },
      'go.meetings': { run: () => navigate(routes.meetings), isEnabled: true },
      'go.coach': { run: () => navigate(routes.coach), isEnabled: true },
      'go.plays': { run: () => navigate(routes.plays), isEnabled: true },
      'library.lock': { run: () => void lock(), isEnabled: true },
      'go.trash': { run: () => navigate(routes.trash), isEnabled: true },
      'go.settings': { run: () => navigate(routes.settings), isEnabled: true },
    },
    bridge,
  )

  const waiting = today.kind === 'ready' ? today.value.reflectionsOwed.total + today.value.toPrepare.total : 0
  return (
    <div className={frame.frame}>
      <Sidebar waiting={waiting} />
      <header className={frame.topbar}>
        <SearchBar bridge={bridge} people={knownPeople} now={now} handleRef={search} onOpen={openHit} />
      </header>
      <main className={frame.main} id="main">
        <div>
          <LibraryProgress bridge={bridge} />
          <TaskProgress progress={task} onCancel={() => void bridge.tasks.cancel()} />
          {location !== routes.problems && (
            <LibraryBanner
              problems={problems}
              actions={problemActions}
              now={now}
              onShowAll={() => navigate(routes.problems)}
            />
          )}
        </div>
        <div className={frame.screen}>
          <Suspense fallback={null}>
            <Switch>
              <Route path={routes.today}>
                {today.kind === 'ready' && (
                  <TodayScreen
                    today={today.value}
                    people={knownPeople}
                    now={now}
                    onNewMeeting={() => void actions.create()}
                    onRemoveExample={() => void actions.removeExample()}
                  />
                )}
                {today.kind === 'failed' && <p role="alert">{today.message}</p>}
              </Route>
              <Route path={routes.meetings}>
                <MeetingsScreen
                  bridge={bridge}
                  people={knownPeople}
                  now={now}
                  onNewMeeting={() => void actions.create()}
                  onDuplicate={(id) => void actions.duplicate(id)}
                  onDelete={(meeting) => void actions.remove(meeting)}
                  onExport={(ids) => void exchange.exportMeetings(ids)}
                />
              </Route>
              <Route path="/meetings/:id/brief">
                {({ id }) => <BriefRoute key={id} {...{ bridge, drafts, id }} people={knownPeople} />}
              </Route>
              <Route path="/meetings/:id/rehearse">
                {({ id }) => <RehearseRoute key={id} {...{ bridge, drafts, id }} />}
              </Route>
              <Route path="/meetings/:id/history">
                {({ id }) => <HistoryRoute key={id} {...{ bridge, drafts, id }} onMessage={setToast} />}
              </Route>
              <Route path="/meetings/:id/:tab?">
                {({ id, tab }) => (
                  <MeetingRoute
                    key={id}
                    {...{ bridge, drafts, id, tab, actions, found }}
                    onFindWithin={(meetingId) => search.current?.focusWithin(meetingId)}
                    onMessage={setToast}
                    people={knownPeople}
                  />
                )}
              </Route>
              <Route path="/plays/:id?">
                {({ id }) => (
                  <PlaysScreen playId={id} onPrepareWith={(play) => void actions.create([play.id])} />
                )}
              </Route>
              <Route path="/settings/sealing/:task">
                {({ task }) => (
                  <SealingRoute
                    key={task}
                    {...{ bridge, task }}
                    onLeave={() => navigate(routes.settings)}
                    onMessage={setToast}
                  />
                )}
              </Route>
              <Route path={routes.coach}>
                <CoachRoute bridge={bridge} onMessage={setToast} />
              </Route>
              <Route path={routes.trash}>
                <TrashRoute bridge={bridge} now={now} onMessage={setToast} />
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
                  onMessage={setToast}
                  isBusy={task !== null}
                  onRestoreBackup={() => navigate(routes.restore)}
                  onBeginSealingTask={(sealingTask) => navigate(routes.sealing(sealingTask))}
                  onExchange={() => navigate(routes.exchange)}
                />
              </Route>
              <Route path={routes.exchange}>
                <ExchangeScreen
                  bridge={bridge}
                  isBusy={task !== null}
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
                  isBusy={task !== null}
                  onFailed={exchange.sayFailed}
                  onBack={() => navigate(routes.settings)}
                  onRestore={() => void exchange.restoreBackup()}
                />
              </Route>
              <Route>
                <Redirect to={routes.today} />
              </Route>
            </Switch>
          </Suspense>
        </div>
      </main>
      <Toast message={toast} onDismiss={dismissToast} />
      <UnsavedDialog bridge={bridge} drafts={drafts} />
    </div>
  )
}

/** A new screen begins at its own top for the keyboard too, unless it took the focus itself. */
function useFocusOnNewScreen(location: string): void {
  const screen = location.split('/').slice(0, 3).join('/')
  const isFirst = useRef(true)
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false
      return
    }
    const hasLostFocus = document.activeElement === null || document.activeElement === document.body
    if (hasLostFocus) document.getElementById('main')?.focus()
  }, [screen])
}
