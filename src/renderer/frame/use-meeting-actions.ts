import { useMemo } from 'react'
import { t } from '../../texts/t'
import { shortTitleName } from '../presentation/meeting-names'
import type { ToastMessage } from '../components/toast'
import { defaultPlayIds } from '../../domain/meetings/meeting'
import type { Failure } from '../../ipc/reply'
import type { Bridge } from '../../preload'
import { routes } from '../routes'
import type { MeetingDraft } from '../saving/meeting-draft'
import type { MeetingDrafts } from '../saving/meeting-drafts'

export interface MeetingActions {
  /** Makes a meeting with the usual plays, or with those plus `playIds`, with these people, and opens it. */
  readonly create: (playIds?: readonly string[], personIds?: readonly string[]) => Promise<void>
  readonly duplicate: (id: string) => Promise<void>
  readonly remove: (meeting: { readonly id: string; readonly title: string }) => Promise<void>
  readonly removeExample: () => Promise<void>
  /** Makes a person who is not known yet, and puts them into the meeting that is being written. */
  readonly addPerson: (draft: MeetingDraft, name: string) => Promise<void>
}

/** What can be done with a meeting from several screens, each with its word and its way back. */
export function useMeetingActions(
  bridge: Bridge,
  drafts: MeetingDrafts,
  navigate: (to: string) => void,
  say: (message: ToastMessage) => void,
): MeetingActions {
  return useMemo(() => {
    const sayFailure = ({ message }: Failure) => say({ text: message, action: null, tone: 'bad' })
    const putBack = async (id: string) => {
      const reply = await bridge.meetings.putBack({ id })
      if (!reply.ok) sayFailure(reply.error)
    }
    return {
      create: async (playIds, personIds) => {
        const reply = await bridge.meetings.create({
          ...(playIds === undefined ? {} : { playIds: [...new Set([...playIds, ...defaultPlayIds])] }),
          ...(personIds === undefined ? {} : { personIds: [...personIds] }),
        })
        if (reply.ok) navigate(routes.meeting(reply.value.id, 'prepare'))
        else sayFailure(reply.error)
      },
      duplicate: async (id) => {
        await drafts.flushAll()
        const reply = await bridge.meetings.duplicate({ id })
        if (reply.ok) navigate(routes.meeting(reply.value.id, 'prepare'))
        else sayFailure(reply.error)
      },
      remove: async ({ id, title }) => {
        // What was just typed goes along into the trash, so that undoing brings it back too.
        await drafts.flushAll()
        const reply = await bridge.meetings.delete({ id })
        if (!reply.ok) {
          sayFailure(reply.error)
          return
        }
        drafts.forget(id)
        navigate(routes.meetings)
        say({
          text: t('“{{name}}” was deleted.', { name: shortTitleName({ title }) }),
          action: { label: t('Undo'), run: () => void putBack(id) },
          tone: 'neutral',
        })
      },
      removeExample: async () => {
        const reply = await bridge.example.remove()
        if (!reply.ok) {
          sayFailure(reply.error)
          return
        }
        say({ text: t('The example was removed. Settings can add it again.'), action: null, tone: 'neutral' })
      },
      addPerson: async (draft, name) => {
        const reply = await bridge.people.create({ name })
        if (reply.ok) draft.change({ personIds: [...draft.meeting.personIds, reply.value.id] })
        else
          say({
            text: t('{{name}} was not added: {{message}}', { name, message: reply.error.message }),
            action: null,
            tone: 'bad',
          })
      },
    }
  }, [bridge, drafts, navigate, say])
}
