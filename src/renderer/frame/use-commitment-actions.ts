import { useMemo } from 'react'
import type { CommitmentSummary } from '../../domain/commitments/commitment'
import type { CommitmentStep } from '../../domain/commitments/settle-commitment'
import { defaultPlayIds } from '../../domain/meetings/meeting'
import type { Failure } from '../../ipc/reply'
import type { CommitmentChanges } from '../../ipc/requests/commitments-requests'
import type { Bridge } from '../../preload'
import { t } from '../../texts/t'
import type { ToastMessage } from '../components/toast'
import { dayInSentence } from '../presentation/day-words'
import { shortTitleName } from '../presentation/meeting-names'
import { dayOf } from '../../domain/records/day-count'
import { routes } from '../routes'

export interface CommitmentActions {
  /** Takes a step, with its word and the way back. */
  readonly step: (commitment: CommitmentSummary, step: CommitmentStep) => Promise<void>
  readonly change: (id: string, changes: CommitmentChanges) => Promise<void>
  readonly remove: (commitment: CommitmentSummary) => Promise<void>
  readonly copy: (text: string) => void
  /** Makes a meeting with whoever was promised it, and the play for repairing, and opens it. */
  readonly repair: (commitment: CommitmentSummary) => Promise<void>
}

/** What can be done with a promise from several screens. */
export function useCommitmentActions(
  bridge: Bridge,
  navigate: (to: string) => void,
  say: (message: ToastMessage) => void,
): CommitmentActions {
  return useMemo(() => {
    const { commitments, meetings, app } = bridge
    const sayFailure = ({ message }: Failure) => say({ text: message, action: null, tone: 'bad' })
    const change = async (id: string, changes: CommitmentChanges) => {
      const reply = await commitments.save({ id, changes })
      if (!reply.ok) sayFailure(reply.error)
    }
    const putBack = async (id: string) => {
      const reply = await commitments.putBack({ id })
      if (!reply.ok) sayFailure(reply.error)
    }
    return {
      change,
      step: async ({ id }, step) => {
        const reply = await commitments.settle({ id, step })
        if (!reply.ok) {
          sayFailure(reply.error)
          return
        }
        const { before } = reply.value
        say({
          text: stepWords(step),
          action: { label: t('Undo'), run: () => void change(id, before) },
          tone: 'neutral',
        })
      },
      remove: async ({ id, text }) => {
        const reply = await commitments.remove({ id })
        if (!reply.ok) {
          sayFailure(reply.error)
          return
        }
        navigate(routes.commitments)
        say({
          text: t('“{{name}}” was removed.', { name: shortTitleName({ title: text }) }),
          action: { label: t('Undo'), run: () => void putBack(id) },
          tone: 'neutral',
        })
      },
      copy: (text) => {
        void app.copyText({ text })
        say({ text: t('Copied.'), action: null, tone: 'neutral' })
      },
      repair: async (commitment) => {
        const { text, personId, dueOn } = commitment
        const made = await meetings.create({
          playIds: [...defaultPlayIds, repairPlayId],
          ...(personId === null ? {} : { personIds: [personId] }),
        })
        if (!made.ok) {
          sayFailure(made.error)
          return
        }
        const { id, preparation } = made.value
        const promised =
          dueOn === null
            ? text
            : t('{{promise}}, by {{day}}', {
                promise: text,
                day: dayInSentence(dueOn, dayOf(Date.parse(made.value.createdAt))),
              })
        const saved = await meetings.save({
          id,
          changes: {
            title: t('About what I promised: {{promise}}', { promise: shortTitleName({ title: text }) }),
            purpose: t('Own it, and make visible what changes.'),
            preparation: {
              ...preparation,
              answers: { ...preparation.answers, [promisedPromptId]: promised },
            },
          },
        })
        if (!saved.ok) sayFailure(saved.error)
        navigate(routes.meeting(id, 'prepare'))
      },
    }
  }, [bridge, navigate, say])
}

/** The play for repairing trust, and its prompt for what was promised. */
const repairPlayId = 'repairing-trust'
const promisedPromptId = 'what-was-promised'

function stepWords(step: CommitmentStep): string {
  switch (step.kind) {
    case 'keep':
      return t('Kept.')
    case 'miss':
      return t('Marked as missed.')
    case 'tell':
      return t('Noted that it was said.')
    case 'renegotiate':
      return t('A new date is agreed.')
    case 'reopen':
      return t('Open again.')
  }
}
