import type { Bridge } from '../../preload'
import { t } from '../../texts/t'
import { Button } from '../components/button'
import { useRequest } from '../requests/use-request'
import { routes } from '../routes'
import styles from './calendar-offer.module.css'

export interface CalendarOfferProps {
  readonly bridge: Bridge
  readonly navigate: (to: string) => void
}

/** One quiet line about new meetings in the calendar that is followed; nothing where there are none. */
export function CalendarOffer({ bridge, navigate }: CalendarOfferProps) {
  const state = useRequest(bridge.calendar.readWatched, bridge.calendar.onFollowed)
  if (state.kind !== 'ready' || state.value.offered === 0) return null
  const look = async () => {
    const reply = await bridge.calendar.lookIntoWatched()
    if (reply.ok) navigate(routes.importCalendar)
  }
  return (
    <p className={styles.offer} role="status">
      {t('{{count}} new meetings in the followed calendar', { count: state.value.offered })}
      <Button look="quiet" onClick={() => void look()}>
        {t('Look at them')}
      </Button>
    </p>
  )
}
