import { useLayoutEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Bridge } from '../../preload'
import type { ToastMessage } from '../components/toast'
import { newCoach, type Coach } from '../coach/coach'
import type { MeetingDraft } from '../saving/meeting-draft'
import { useCoachChoices } from './use-coach-choices'

/** The coach of one meeting: it keeps what was put aside in the meeting, and what may be marked on this machine. */
export function useMeetingCoach(
  bridge: Bridge,
  draft: MeetingDraft,
  onMessage: (message: ToastMessage) => void,
): Coach {
  const { choices, choose } = useCoachChoices(bridge, onMessage)
  const dismissed = useStore(draft.store, ({ meeting }) => meeting.dismissedFindings)
  const coach = useMemo(
    () =>
      newCoach({
        choose,
        changeDismissed: (change) =>
          draft.change({ dismissedFindings: [...change(draft.meeting.dismissedFindings)] }),
      }),
    [draft, choose],
  )
  useLayoutEffect(() => coach.store.setState({ choices, dismissed }), [coach, choices, dismissed])
  return coach
}
