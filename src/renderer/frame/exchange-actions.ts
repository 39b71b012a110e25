import type { Reply } from '../../ipc/reply'
import type { Bridge } from '../../preload'
import { t } from '../../texts/t'
import type { ToastMessage } from '../components/toast'
import { countsInWords } from './counts-in-words'
import { routes } from '../routes'
import type { MeetingDrafts } from '../saving/meeting-drafts'

/** Restoring, importing and exporting, wherever they are asked for. */
export function exchangeActions(
  bridge: Bridge,
  drafts: MeetingDrafts,
  navigate: (path: string) => void,
  say: (message: ToastMessage) => void,
) {
  const sayFailed = (text: string) => say({ text, action: null, tone: 'bad' })
  const sayIfFailed = (reply: Reply<unknown>) => {
    if (!reply.ok && reply.error.code !== 'cancelled') sayFailed(reply.error.message)
  }
  /** The page is shown anew afterwards; what could not be saved would be gone. */
  const onceSaved = async (task: () => Promise<Reply<unknown>>) => {
    if (await drafts.flushAll()) sayIfFailed(await task())
    else
      sayFailed(
        t('Something you wrote could not be saved yet. Nothing was changed; try again when it is saved.'),
      )
  }
  return {
    sayFailed,
    restoreBackup: () =>
      onceSaved(() => {
        navigate(routes.settings)
        return bridge.backups.restore()
      }),
    importLookedAt: () => onceSaved(bridge.exchange.import),
    backUp: async () => {
      const reply = await bridge.backups.take()
      sayIfFailed(reply)
      if (reply.ok) say({ text: t('Backed up, and checked.'), action: null, tone: 'neutral' })
    },
    exportMeetings: async (meetingIds: readonly string[] | null) => {
      const reply = await bridge.exchange.export({ meetingIds: meetingIds === null ? null : [...meetingIds] })
      sayIfFailed(reply)
      if (!reply.ok || reply.value === null) return
      const { savedTo, counts, leftOut } = reply.value
      const exported = t('Exported {{records}} to {{savedTo}}.', { records: countsInWords(counts), savedTo })
      const missing =
        leftOut === 0 ? [] : [t('{{leftOut}} could not be read and were left out.', { leftOut })]
      say({ text: [exported, ...missing].join(' '), action: null, tone: leftOut === 0 ? 'neutral' : 'bad' })
    },
  }
}
