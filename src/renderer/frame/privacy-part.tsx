import { useState } from 'react'
import type { PrivacyChoices, PrivacyState } from '../../ipc/requests/privacy-requests'
import type { Bridge } from '../../preload'
import type { ToastMessage } from '../components/toast'
import { PrivacySection } from '../features/privacy/privacy-section'
import { useRequest } from '../requests/use-request'

export interface PrivacyPartProps {
  readonly bridge: Bridge
  readonly onMessage: (message: ToastMessage) => void
}

/** The part of Settings about what others can see on this screen. */
export function PrivacyPart({ bridge: { privacy }, onMessage }: PrivacyPartProps) {
  const read = useRequest(privacy.read)
  const [chosen, setChosen] = useState<PrivacyState | null>(null)
  const state = chosen ?? (read.kind === 'ready' ? read.value : null)
  if (state === null) return null
  const choose = async (changes: Partial<PrivacyChoices>) => {
    setChosen({ ...state, choices: { ...state.choices, ...changes } })
    const reply = await privacy.choose(changes)
    setChosen(reply.ok ? reply.value : state)
    if (!reply.ok) onMessage({ text: reply.error.message, action: null, tone: 'bad' })
  }
  return (
    <PrivacySection
      choices={state.choices}
      promise={state.promise}
      onChoose={(changes) => void choose(changes)}
    />
  )
}
