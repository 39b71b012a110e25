import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Redirect, Route, Router, Switch, useLocation } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import type { LibraryProblem } from '../ipc/requests/problems-requests'
import type { Bridge } from '../preload'
import { t } from '../texts/t'
import { useCommands, useMenuOfParts } from './commands/use-commands'
import { Toast, type ToastMessage } from './components/toast'
import { SearchBar, type SearchBarHandle } from './features/search/search-bar'
import { exchangeActions } from './frame/exchange-actions'
import frame from './frame/frame.module.css'
import { GoneMeeting } from './frame/gone-meeting'
import { LibraryBanner } from './frame/library-banner'
import { LibraryProgress } from './frame/library-progress'
import { insightsRoutes } from './frame/routes/insights-routes'
import { checkInRoutes } from './frame/routes/check-in-routes'
import { journalRoutes } from './frame/routes/journal-routes'
import { libraryRoutes } from './frame/routes/library-routes'
import { commitmentRoutes } from './frame/routes/commitment-routes'
import { exportRoutes } from './frame/routes/export-routes'
import { meetingRoutes } from './frame/routes/meeting-routes'
import { pageRoutes } from './frame/routes/page-routes'
import { peopleRoutes } from './frame/routes/people-routes'
import { playRoutes } from './frame/routes/play-routes'
import { goneRoute, ownWindowLocation } from './frame/own-window-location'
import type { ScreensContext } from './frame/routes/screens-context'
import { Sidebar } from './frame/sidebar'
import { TaskProgress } from './frame/task-progress'
import { TodayRoute } from './frame/today-route'
import { UnsavedDialog } from './frame/unsaved-dialog'
import { useChosenShortcuts } from './frame/use-chosen-shortcuts'
import { useDroppedCalendars } from './frame/use-dropped-calendars'
import { useFollowedCalendar } from './frame/use-followed-calendar'
import { useFoundPlace } from './frame/use-found-place'
import { useHandOverOnLock } from './frame/use-hand-over-on-lock'
import { useMeetingActions } from './frame/use-meeting-actions'
import { useOpenedPlaces } from './frame/use-opened-places'
import { useProblemActions } from './frame/use-problem-actions'
import { useReadyMark } from './frame/use-ready-mark'
import { useRememberOpened } from './frame/use-remember-opened'
import { useTaskProgress } from './frame/use-task-progress'
import { useToday } from './frame/use-today'
import { windowFormOf } from './frame/window-form'
import {
  CompactWindow,
  loadMeeting,
  loadMeetings,
  loadQuickSwitcher,
  QuickSwitcherPart,
  ShortcutsSheetPart,
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

const form = windowFormOf(window.location.search)

export function App(props: AppProps) {
  const { bridge } = props
  const hook = useMemo(
    () => (form === 'main' ? useHashLocation : ownWindowLocation(bridge, window.location.hash.slice(1))),
    [bridge],
  )
  if (form === 'compact') {
    return (
      <Router hook={hook}>
        <Suspense fallback={null}>
          <CompactWindow {...props} />
        </Suspense>
      </Router>
    )
  }
  return (
    <Router hook={hook}>
      <Frame {...props} />
    </Router>
  )
}

function Frame({ bridge, drafts }: AppProps) {
  const [location, navigate] = useLocation()
  const leave = useCallback(
    // A meeting that was deleted in its own window leaves a word there.
    (to: string) => navigate(form === 'meeting' && to === routes.meetings ? goneRoute : to),
    [navigate],
  )
  const [toast, setToast] = useState<ToastMessage | null>(null)
  const dismissToast = useCallback(() => setToast(null), [])
  const now = useNow()
  const today = useToday(bridge)
  const people = useRequest(bridge.people.list, bridge.people.onChanged)
  const knownPeople = people.kind === 'ready' ? people.value : peopleNotRead
  const reported = useRequest(bridge.problems.list, bridge.problems.onChanged)
  const problems = reported.kind === 'ready' ? reported.value : noProblems
  const due = useRequest(bridge.commitments.due, bridge.commitments.onChanged)
  const problemActions = useProblemActions(bridge, setToast)
  const actions = useMeetingActions(bridge, drafts, leave, setToast)
  const task = useTaskProgress(bridge)
  const search = useRef<SearchBarHandle>(null)
  const hereKey = useRememberOpened(location)
  const [switcher, setSwitcher] = useState<'not-yet' | 'closed' | 'open'>('not-yet')
  const [showsShortcuts, setShowsShortcuts] = useState(false)
  const { found, open: openHit, openLine } = useFoundPlace(navigate)
  useEffect(() => drafts.onTold((text) => setToast({ text, action: null, tone: 'neutral' })), [drafts])
  useHandOverOnLock(bridge, drafts)
  useOpenedPlaces(bridge, navigate)
  useEffect(
    () => bridge.library.onMerged(({ line }) => setToast({ text: line, action: null, tone: 'neutral' })),
    [bridge],
  )
  useDroppedCalendars(bridge, navigate, setToast)
  useFollowedCalendar(bridge, setToast)
  useReadyMark(today.kind !== 'loading')
  useFocusOnNewScreen(location)
  useEffect(() => {
    if (today.kind === 'ready')
      requestIdleCallback(() => void Promise.all([loadMeetings(), loadMeeting(), loadQuickSwitcher()]))
  }, [today.kind])

  const lock = async () => {
    const reply = await bridge.lock.now()
    if (!reply.ok) setToast({ text: reply.error.message, action: null, tone: 'bad' })
    else if (!reply.value.isLocked) {
      setToast({
        text: t('The library is not sealed, so there is nothing to lock it with.'),
        action: { label: t('Seal it…'), run: () => navigate(routes.sealing('seal')) },
        tone: 'neutral',
      })
    }
  }

  const createEntry = async () => {
    const reply = await bridge.entries.create({})
    if (reply.ok) navigate(routes.entry(reply.value.id))
    else setToast({ text: reply.error.message, action: null, tone: 'bad' })
  }

  const exchange = exchangeActions(bridge, drafts, navigate, setToast)
  useCommands(
    {
      'shortcuts.show': { run: () => setShowsShortcuts(true), isEnabled: !showsShortcuts },
      'switcher.open': { run: () => setSwitcher('open'), isEnabled: switcher !== 'open' },
      'meeting.new': { run: () => void actions.create(), isEnabled: true },
      'entry.new': { run: () => void createEntry(), isEnabled: true },
      'jot.open': { run: () => void bridge.atHand.openCapture(), isEnabled: true },
      'search.everywhere': { run: () => search.current?.focus(), isEnabled: true },
      'library.back-up': { run: () => void exchange.backUp(), isEnabled: task === null },
      'library.restore': { run: () => navigate(routes.restore), isEnabled: true },
      'library.export': { run: () => navigate(routes.exchange), isEnabled: true },
      'document.print': { run: () => void bridge.documents.printPage(), isEnabled: true },
      'library.import': { run: () => navigate(routes.exchange), isEnabled: true },
      'calendar.import': { run: () => navigate(routes.importCalendar), isEnabled: true },
      'people.import': { run: () => navigate(routes.importPeople), isEnabled: true },
      'go.today': { run: () => navigate(routes.today), isEnabled: true },
      'go.commitments': { run: () => navigate(routes.commitments), isEnabled: true },
      'go.meetings': { run: () => navigate(routes.meetings), isEnabled: true },
      'go.coach': { run: () => navigate(routes.coach), isEnabled: true },
      'go.people': { run: () => navigate(routes.people), isEnabled: true },
      'go.insights': { run: () => navigate(routes.insights), isEnabled: true },
      'go.journal': { run: () => navigate(routes.journal), isEnabled: true },
      'go.lessons': { run: () => navigate(routes.lessons), isEnabled: true },
      'go.weekly-review': { run: () => navigate(routes.weeklyReview), isEnabled: true },
      'go.pages': { run: () => navigate(routes.sharedPages), isEnabled: true },
      'go.plays': { run: () => navigate(routes.plays), isEnabled: true },
      'go.practice-check-in': { run: () => navigate(routes.practice), isEnabled: true },
      'go.setting-check': { run: () => navigate(routes.settingChecks), isEnabled: true },
      'library.lock': { run: () => void lock(), isEnabled: true },
      'go.problems': { run: () => navigate(routes.problems), isEnabled: true },
      'go.trash': { run: () => navigate(routes.trash), isEnabled: true },
      'go.settings': { run: () => navigate(routes.settings), isEnabled: true },
    },
    bridge,
  )

  useMenuOfParts(bridge)
  useChosenShortcuts(bridge)

  const screens: ScreensContext = {
    ...{ bridge, drafts, navigate, now, today, problems, problemActions, actions, exchange, found, search },
    openLine,
    say: setToast,
    people: knownPeople,
    isBusy: task !== null,
  }
  const waiting = today.kind === 'ready' ? today.value.reflectionsOwed.total + today.value.toPrepare.total : 0
  return (
    <div className={frame.frame} data-form={form}>
      {form === 'main' && <Sidebar waiting={waiting} due={due.kind === 'ready' ? due.value.ownNow : 0} />}
      {form === 'main' && (
        <header className={frame.topbar}>
          <SearchBar bridge={bridge} people={knownPeople} now={now} handleRef={search} onOpen={openHit} />
        </header>
      )}
      <main className={frame.main} id="main">
        <div>
          <LibraryProgress bridge={bridge} />
          <TaskProgress progress={task} onCancel={() => void bridge.tasks.cancel()} />
          {form === 'main' && location !== routes.problems && (
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
                <TodayRoute {...screens} />
              </Route>
              {commitmentRoutes(screens)}
              {exportRoutes(screens)}
              {meetingRoutes(screens)}
              {peopleRoutes(screens)}
              {journalRoutes(screens)}
              {pageRoutes(screens)}
              {playRoutes(screens)}
              {insightsRoutes(screens)}
              {checkInRoutes(screens)}
              {libraryRoutes(screens)}
              {form === 'meeting' && (
                <Route>
                  <GoneMeeting onClose={() => void bridge.windows.close()} />
                </Route>
              )}
              <Route>
                <Redirect to={routes.today} />
              </Route>
            </Switch>
          </Suspense>
        </div>
      </main>
      {switcher !== 'not-yet' && (
        <Suspense fallback={null}>
          <QuickSwitcherPart
            {...{ bridge, hereKey, navigate }}
            isOpen={switcher === 'open'}
            say={setToast}
            onSearch={(text) => search.current?.focusWith(text)}
            onClose={() => setSwitcher('closed')}
          />
        </Suspense>
      )}
      {showsShortcuts && (
        <Suspense fallback={null}>
          <ShortcutsSheetPart
            onChange={() => {
              setShowsShortcuts(false)
              navigate(routes.settings)
            }}
            onClose={() => setShowsShortcuts(false)}
          />
        </Suspense>
      )}
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
