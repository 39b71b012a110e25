import { lazy } from 'react'

// What the first paint does not need is loaded when it is asked for.

export const loadMeetings = () => import('./features/meetings/meetings-screen')
export const loadQuickSwitcher = () => import('./frame/quick-switcher-part')
export const loadMeeting = () => import('./frame/meeting-route')
export const MeetingsScreen = lazy(() =>
  loadMeetings().then((module) => ({ default: module.MeetingsScreen })),
)
export const MeetingRoute = lazy(() => loadMeeting().then((module) => ({ default: module.MeetingRoute })))
export const ShortcutsSheetPart = lazy(() =>
  import('./frame/shortcuts-sheet-part').then((module) => ({ default: module.ShortcutsSheetPart })),
)
export const QuickSwitcherPart = lazy(() =>
  loadQuickSwitcher().then((module) => ({ default: module.QuickSwitcherPart })),
)
export const CompactWindow = lazy(() =>
  import('./frame/compact-window').then((module) => ({ default: module.CompactWindow })),
)
export const BriefRoute = lazy(() =>
  import('./frame/brief-route').then((module) => ({ default: module.BriefRoute })),
)
export const CoachRoute = lazy(() =>
  import('./frame/coach-route').then((module) => ({ default: module.CoachRoute })),
)
export const RehearseRoute = lazy(() =>
  import('./frame/rehearse-route').then((module) => ({ default: module.RehearseRoute })),
)
export const HistoryRoute = lazy(() =>
  import('./frame/history-route').then((module) => ({ default: module.HistoryRoute })),
)
export const TrashRoute = lazy(() =>
  import('./frame/trash-route').then((module) => ({ default: module.TrashRoute })),
)
export const PeopleRoute = lazy(() =>
  import('./frame/people-route').then((module) => ({ default: module.PeopleRoute })),
)
export const PersonRoute = lazy(() =>
  import('./frame/person-route').then((module) => ({ default: module.PersonRoute })),
)
export const InsightsRoute = lazy(() =>
  import('./frame/insights-route').then((module) => ({ default: module.InsightsRoute })),
)
export const PlaysRoute = lazy(() =>
  import('./frame/plays-route').then((module) => ({ default: module.PlaysRoute })),
)
export const OwnPlayRoute = lazy(() =>
  import('./frame/own-play-route').then((module) => ({ default: module.OwnPlayRoute })),
)
export const CommitmentsRoute = lazy(() =>
  import('./frame/commitments-route').then((module) => ({ default: module.CommitmentsRoute })),
)
export const CommitmentRoute = lazy(() =>
  import('./frame/commitment-route').then((module) => ({ default: module.CommitmentRoute })),
)
export const ExportRoute = lazy(() =>
  import('./frame/export-route').then((module) => ({ default: module.ExportRoute })),
)
export const ExchangeScreen = lazy(() =>
  import('./features/exchange/exchange-screen').then((module) => ({ default: module.ExchangeScreen })),
)
export const RestoreScreen = lazy(() =>
  import('./features/backups/restore-screen').then((module) => ({ default: module.RestoreScreen })),
)
export const SettingsRoute = lazy(() =>
  import('./frame/settings-route').then((module) => ({ default: module.SettingsRoute })),
)
export const SealingRoute = lazy(() =>
  import('./frame/sealing-route').then((module) => ({ default: module.SealingRoute })),
)

export const TrustCheckInRoute = lazy(() =>
  import('./frame/trust-check-in-route').then((module) => ({ default: module.TrustCheckInRoute })),
)
export const PracticeRoute = lazy(() =>
  import('./frame/practice-route').then((module) => ({ default: module.PracticeRoute })),
)
export const SettingRoute = lazy(() =>
  import('./frame/setting-route').then((module) => ({ default: module.SettingRoute })),
)

export const ProblemsScreen = lazy(() =>
  import('./features/problems/problems-screen').then((module) => ({ default: module.ProblemsScreen })),
)
export const PagesRoute = lazy(() =>
  import('./frame/pages-route').then((module) => ({ default: module.PagesRoute })),
)
export const SharedPageRoute = lazy(() =>
  import('./frame/shared-page-route').then((module) => ({ default: module.SharedPageRoute })),
)
export const JournalRoute = lazy(() =>
  import('./frame/journal-route').then((module) => ({ default: module.JournalRoute })),
)
export const EntryRoute = lazy(() =>
  import('./frame/entry-route').then((module) => ({ default: module.EntryRoute })),
)
export const LessonsRoute = lazy(() =>
  import('./frame/lessons-route').then((module) => ({ default: module.LessonsRoute })),
)
export const WeeklyReviewRoute = lazy(() =>
  import('./frame/weekly-review-route').then((module) => ({ default: module.WeeklyReviewRoute })),
)

export const ImportCalendarRoute = lazy(() =>
  import('./frame/import-calendar-route').then((module) => ({ default: module.ImportCalendarRoute })),
)
export const ImportPeopleRoute = lazy(() =>
  import('./frame/import-people-route').then((module) => ({ default: module.ImportPeopleRoute })),
)
export const MergePeopleRoute = lazy(() =>
  import('./frame/merge-people-route').then((module) => ({ default: module.MergePeopleRoute })),
)
export const ForgetPersonRoute = lazy(() =>
  import('./frame/forget-person-route').then((module) => ({ default: module.ForgetPersonRoute })),
)
