import { useMemo } from 'react'
import { attuneLink } from '../../ipc/place'
import type { Bridge } from '../../preload'
import { t } from '../../texts/t'
import type { ToastMessage } from '../components/toast'

export interface OwnWindows {
  readonly openInWindow: (meetingId: string) => void
  readonly openCompact: (meetingId: string) => void
  /** Puts a link on the clipboard that opens the meeting here from any other program. */
  readonly copyLink: (meetingId: string) => void
}

/** What can be done with a meeting from outside the main window. */
export function useOwnWindows(bridge: Bridge, say: (message: ToastMessage) => void): OwnWindows {
  return useMemo(() => {
    const open = async (id: string, form: 'meeting' | 'compact') => {
      const reply = await bridge.windows.openMeeting({ id, form })
      if (!reply.ok) say({ text: reply.error.message, action: null, tone: 'bad' })
    }
    return {
      openInWindow: (id) => void open(id, 'meeting'),
      openCompact: (id) => void open(id, 'compact'),
      copyLink: (id) => {
        void bridge.app.copyText({ text: attuneLink({ kind: 'meeting', id }) })
        say({ text: t('The link to this meeting is copied.'), action: null, tone: 'neutral' })
      },
    }
  }, [bridge, say])
}
