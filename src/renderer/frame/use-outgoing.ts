import { useMemo } from 'react'
import type { Reply } from '../../ipc/reply'
import type { Bridge } from '../../preload'
import { t } from '../../texts/t'
import type { ToastMessage } from '../components/toast'

export interface OutgoingMessage {
  readonly to: readonly string[]
  readonly subject: string
  readonly body: string
}

export interface Outgoing {
  /** Opens the message in the mail program; one that is too long for that is copied, and the toast says so. */
  readonly writeMail: (message: OutgoingMessage) => Promise<void>
  /** Asks where to, and writes a file that any calendar opens. */
  readonly exportCalendar: (kind: 'meetings' | 'commitments', id: string) => Promise<void>
}

const longestSubject = 1_000
const mostReceivers = 100

/** What is handed on to other programs, each with its word about what became of it. */
export function useOutgoing(bridge: Bridge, say: (message: ToastMessage) => void): Outgoing {
  return useMemo(() => {
    const sayFailure = (reply: Extract<Reply<unknown>, { ok: false }>) =>
      say({ text: reply.error.message, action: null, tone: 'bad' })
    const tell = (text: string) => say({ text, action: null, tone: 'neutral' })
    return {
      writeMail: async ({ to, subject, body }) => {
        const reply = await bridge.mail.write({
          to: to.slice(0, mostReceivers),
          subject: subject.slice(0, longestSubject),
          body,
        })
        if (!reply.ok) {
          sayFailure(reply)
          return
        }
        switch (reply.value.outcome) {
          case 'opened':
            tell(t('Your mail program has the message. It is sent from there.'))
            break
          case 'copied-as-too-long':
            tell(t('It is too long to be handed over whole, so it was copied: paste it into a new mail.'))
            break
        }
      },
      exportCalendar: async (kind, id) => {
        const reply = await bridge.calendar.export({ kind, id })
        if (!reply.ok) sayFailure(reply)
        else if (reply.value.savedTo !== null)
          tell(t('Saved to {{savedTo}}.', { savedTo: reply.value.savedTo }))
      },
    }
  }, [bridge, say])
}
