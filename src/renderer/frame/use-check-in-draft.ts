import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { CheckIn, CheckInSubject } from '../../domain/check-ins/check-in'
import type { Reply } from '../../ipc/reply'
import type { Bridge } from '../../preload'
import type { RequestState } from '../requests/use-request'
import { CheckInDraft, type CheckInDraftState } from '../saving/check-in-draft'
import type { MeetingDrafts } from '../saving/meeting-drafts'

/** What is to be opened: a check-in that exists, or a new one about this, begun now. */
export type BegunCheckIn = CheckIn | { readonly subject: CheckInSubject; readonly takenAt: string }

/**
 * The check-in of a page, opened once and saved when the page or the window is left. `begin` says what to open, and has
 * to keep its identity as long as it means the same.
 */
export function useCheckInDraft(
  bridge: Bridge,
  drafts: MeetingDrafts,
  begin: () => Promise<Reply<BegunCheckIn>>,
): RequestState<CheckInDraft> {
  const [state, setState] = useState<RequestState<CheckInDraft>>({ kind: 'loading' })
  useEffect(() => {
    let isShown = true
    let leave: (() => Promise<void>) | null = null
    void begin().then((reply) => {
      if (!isShown) return
      if (!reply.ok) {
        setState({ kind: 'failed', message: reply.error.message })
        return
      }
      const draft = new CheckInDraft(reply.value, {
        create: (subject, changes) => bridge.checkIns.create({ subject, changes }),
        save: (id, changes) => bridge.checkIns.save({ id, changes }),
      })
      leave = drafts.follow(draft)
      setState({ kind: 'ready', value: draft })
    })
    return () => {
      isShown = false
      void leave?.()
      setState({ kind: 'loading' })
    }
  }, [bridge, drafts, begin])
  return state
}

/** What the draft shows at the moment. */
export function useDraftState(draft: CheckInDraft): CheckInDraftState {
  return useStore(draft.store)
}

/** The latest of a list, opened, where it was begun on the same day as now; otherwise a new one. */
export async function beginToday(
  bridge: Bridge,
  subject: CheckInSubject,
  now: number,
): Promise<Reply<BegunCheckIn>> {
  const listed = await bridge.checkIns.list({
    kind: subject.kind,
    ...(subject.kind === 'trust' ? { personId: subject.personId } : {}),
    limit: 1,
  })
  if (!listed.ok) return listed
  const latest = listed.value[0]
  const isToday = latest !== undefined && dayOf(Date.parse(latest.takenAt)) === dayOf(now)
  return isToday
    ? bridge.checkIns.open({ id: latest.id })
    : { ok: true, value: { subject, takenAt: new Date(now).toISOString() } }
}

function dayOf(at: number): string {
  return new Date(at).toDateString()
}
