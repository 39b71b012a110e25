import { useState } from 'react'
import type { Bridge } from '../../preload'
import type { ToastMessage } from '../components/toast'
import { RemindersSection } from '../features/reminders/reminders-section'

export interface RemindersPartProps {
  readonly bridge: Bridge
  /** As the settings have it when they are shown. */
  readonly isOn: boolean
  readonly onMessage: (message: ToastMessage) => void
}

export function RemindersPart({ bridge, isOn, onMessage }: RemindersPartProps) {
  const [chosen, setChosen] = useState(isOn)
  const choose = async (next: boolean) => {
    setChosen(next)
    const reply = await bridge.settings.chooseReminders({ isOn: next })
    if (reply.ok) return
    setChosen(!next)
    onMessage({ text: reply.error.message, action: null, tone: 'bad' })
  }
  return <RemindersSection isOn={chosen} onChange={(next) => void choose(next)} />
}
