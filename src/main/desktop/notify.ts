import { Notification } from 'electron'
import type { DailyReminder } from '../../domain/commitments/daily-reminder'

/** Shows a reminder as this desktop shows notifications, if it does. */
export function notify({ title, body }: DailyReminder, onClicked: () => void): void {
  if (!Notification.isSupported()) return
  const notification = new Notification({ title, body })
  notification.on('click', onClicked)
  notification.show()
}
