import { Notification } from 'electron'
import type { NoticeWords } from '../../domain/notices/notice-words'

/** Those that were not clicked or closed yet: one that nobody holds is collected, and its click is lost. */
const shown = new Set<Notification>()

/** Shows something as this desktop shows notifications, if it does. */
export function notify({ title, body }: NoticeWords, onClicked: () => void): void {
  if (!Notification.isSupported()) return
  const notification = new Notification({ title, body })
  shown.add(notification)
  notification.on('click', () => {
    shown.delete(notification)
    onClicked()
  })
  notification.on('close', () => shown.delete(notification))
  notification.on('failed', () => shown.delete(notification))
  notification.show()
}
