import { useCallback, useMemo, useState } from 'react'
import type { CheckInSummary } from '../../domain/check-ins/check-in'
import { listOrganisations, settingOf } from '../../domain/check-ins/organisations'
import { isSameOrganisation } from '../../domain/people/same-organisation'
import { EmptyState } from '../components/empty-state'
import { SettingCheckScreen } from '../features/check-ins/setting-check-screen'
import { SettingsListScreen } from '../features/check-ins/settings-list-screen'
import { useRequest, type RequestState } from '../requests/use-request'
import { routes } from '../routes'
import type { CheckInDraft } from '../saving/check-in-draft'
import { deleteCheckIn } from './delete-check-in'
import type { ScreensContext } from './routes/screens-context'
import { useCheckInDraft, useDraftState } from './use-check-in-draft'

export interface SettingRouteProps {
  readonly screens: ScreensContext
  /** Without it every organisation is listed. */
  readonly organisation: string | undefined
  /** Begins a new check instead of opening the latest. */
  readonly isAnew: boolean
}

export function SettingRoute({ screens, organisation, isAnew }: SettingRouteProps) {
  const { bridge } = screens
  const list = useCallback(() => bridge.checkIns.list({ kind: 'setting', limit: 1000 }), [bridge])
  const checks = useRequest(list, bridge.checkIns.onChanged)
  if (organisation === undefined) return <Organisations screens={screens} checks={checks} />
  return <OneOrganisation key={`${organisation} ${isAnew}`} {...{ screens, organisation, isAnew, checks }} />
}

type Checks = RequestState<readonly CheckInSummary[]>

function Organisations({ screens, checks }: { readonly screens: ScreensContext; readonly checks: Checks }) {
  const { people, now, navigate } = screens
  const organisations = useMemo(
    () => listOrganisations(people, checks.kind === 'ready' ? checks.value : []),
    [people, checks],
  )
  if (checks.kind === 'loading') return null
  if (checks.kind === 'failed') return <EmptyState>{checks.message}</EmptyState>
  return (
    <SettingsListScreen
      organisations={organisations}
      now={now}
      hrefOf={routes.settingCheck}
      onOpen={(name) => navigate(routes.settingCheck(name))}
    />
  )
}

interface OneOrganisationProps {
  readonly screens: ScreensContext
  readonly organisation: string
  readonly isAnew: boolean
  readonly checks: Checks
}

function OneOrganisation({ screens, organisation, isAnew, checks }: OneOrganisationProps) {
  const { bridge, drafts } = screens
  const [begunAt] = useState(() => new Date().toISOString())
  const begin = useCallback(async () => {
    const listed = await bridge.checkIns.list({ kind: 'setting', limit: 1000 })
    if (!listed.ok) return listed
    const latest = isAnew ? null : settingOf(organisation, listed.value)
    if (latest !== null) return bridge.checkIns.open({ id: latest.id })
    const subject = { kind: 'setting' as const, organisation }
    return { ok: true as const, value: { subject, takenAt: begunAt } }
  }, [bridge, organisation, isAnew, begunAt])
  const draft = useCheckInDraft(bridge, drafts, begin)
  switch (draft.kind) {
    case 'loading':
      return null
    case 'failed':
      return <EmptyState>{draft.message}</EmptyState>
    case 'ready':
      return <SettingPage {...{ screens, organisation, checks }} draft={draft.value} />
  }
}

interface SettingPageProps extends Omit<OneOrganisationProps, 'isAnew'> {
  readonly draft: CheckInDraft
}

function SettingPage({ screens, organisation, checks, draft }: SettingPageProps) {
  const { bridge, drafts, now, say, navigate } = screens
  const shown = useDraftState(draft)
  const known = checks.kind === 'ready' ? checks.value : []
  const { id, takenAt } = shown.checkIn
  const before = known.filter(
    (check) =>
      check.id !== id &&
      check.takenAt < takenAt &&
      check.subject.kind === 'setting' &&
      isSameOrganisation(check.subject.organisation, organisation),
  )
  return (
    <SettingCheckScreen
      {...shown}
      organisation={organisation}
      earlier={before[0] ?? null}
      now={now}
      backHref={routes.settingChecks}
      anewHref={routes.settingCheckAnew(organisation)}
      onChange={(changes) => draft.change(changes)}
      onDelete={() =>
        void deleteCheckIn(draft, { bridge, drafts, say, leave: () => navigate(routes.settingChecks) })
      }
    />
  )
}
