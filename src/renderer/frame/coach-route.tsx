import { useLocation } from 'wouter'
import type { Bridge } from '../../preload'
import type { ToastMessage } from '../components/toast'
import { CoachPage } from '../features/coach-page/coach-page'
import { useRequest } from '../requests/use-request'
import { routes } from '../routes'

export interface CoachRouteProps {
  readonly bridge: Bridge
  readonly onMessage: (message: ToastMessage) => void
}

export function CoachRoute({ bridge, onMessage }: CoachRouteProps) {
  const [, navigate] = useLocation()
  const choices = useRequest(bridge.coach.choices, bridge.coach.onChosen)
  if (choices.kind !== 'ready') return null
  const switchCoach = async (isOn: boolean) => {
    const reply = await bridge.coach.choose({ ...choices.value, isOn })
    if (!reply.ok) onMessage({ text: reply.error.message, action: null, tone: 'bad' })
  }
  return (
    <CoachPage
      isOn={choices.value.isOn}
      rulesOff={choices.value.rulesOff}
      onSwitch={(isOn) => void switchCoach(isOn)}
      onChooseRules={() => navigate(routes.settings)}
    />
  )
}
