import type { Bridge } from '../../preload'
import { t } from '../../texts/t'
import type { ToastMessage } from '../components/toast'
import type { CheckInDraft } from '../saving/check-in-draft'
import type { MeetingDrafts } from '../saving/meeting-drafts'

export interface CheckInDeletion {
  readonly bridge: Bridge
  readonly drafts: MeetingDrafts
  readonly say: (message: ToastMessage) => void
  /** Away from the page of what is gone. */
  readonly leave: () => void
}

/** Deletes a check-in after what was typed into it is saved, so that undoing brings that back too. */
export async function deleteCheckIn(
  draft: CheckInDraft,
  { bridge, drafts, say, leave }: CheckInDeletion,
): Promise<void> {
  const sayFailure = (message: string) => say({ text: message, action: null, tone: 'bad' })
  await draft.flush()
  const { id } = draft.checkIn
  const reply = await bridge.checkIns.remove({ id })
  if (!reply.ok) {
    sayFailure(t('The check-in was not deleted. {{message}}', { message: reply.error.message }))
    return
  }
  draft.giveUp()
  drafts.unfollow(draft)
  leave()
  const putBack = async () => {
    const back = await bridge.checkIns.putBack({ id })
    if (!back.ok)
      sayFailure(t('The check-in is still in the trash. {{message}}', { message: back.error.message }))
  }
  say({
    text: t('The check-in was deleted.'),
    action: { label: t('Undo'), run: () => void putBack() },
    tone: 'neutral',
  })
}
