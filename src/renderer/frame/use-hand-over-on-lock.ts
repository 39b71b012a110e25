import { useEffect } from 'react'
import type { Bridge } from '../../preload'
import type { MeetingDrafts } from '../saving/meeting-drafts'

/** A disk that does not answer must not keep the library open; the rest is handed over unsaved. */
const longestFlushMs = 2_500

/**
 * Saves when the library is about to be locked, hands over what could not be saved, and takes up what an earlier page
 * handed over.
 */
export function useHandOverOnLock(bridge: Bridge, drafts: MeetingDrafts): void {
  useEffect(() => {
    // What fails now is asked for again by the next page.
    takeUpLeftBehind(bridge, drafts).catch(() => undefined)
    return bridge.lock.onLocking(() => {
      const tooLong = new Promise((resolve) => setTimeout(resolve, longestFlushMs))
      void Promise.race([drafts.flushAll(), tooLong]).then(() =>
        bridge.lock.answerLocking({ unsavedJson: drafts.unsavedJson() }),
      )
    })
  }, [bridge, drafts])
}

async function takeUpLeftBehind(bridge: Bridge, drafts: MeetingDrafts): Promise<void> {
  const reply = await bridge.drafts.leftBehind()
  if (!reply.ok || reply.value.unsavedJson === null) return
  await drafts.takeUp(reply.value.unsavedJson)
  await bridge.drafts.settled()
}
