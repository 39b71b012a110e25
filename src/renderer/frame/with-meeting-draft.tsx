import type { ReactNode } from 'react'
import { EmptyState } from '../components/empty-state'
import { useMeetingDraft } from '../features/meetings/use-meeting-draft'
import type { MeetingDraft } from '../saving/meeting-draft'
import type { MeetingDrafts } from '../saving/meeting-drafts'

export interface WithMeetingDraftProps {
  readonly drafts: MeetingDrafts
  readonly id: string
  readonly children: (draft: MeetingDraft) => ReactNode
}

/** What is shown of a meeting once it is open; until then nothing, and why where it cannot be opened. */
export function WithMeetingDraft({ drafts, id, children }: WithMeetingDraftProps) {
  const state = useMeetingDraft(drafts, id)
  switch (state.kind) {
    case 'opening':
      return null
    case 'failed':
      return <EmptyState>{state.message}</EmptyState>
    case 'open':
      return children(state.draft)
  }
}
