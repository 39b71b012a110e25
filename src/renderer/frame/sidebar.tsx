import {
  CalendarDays,
  ChartNoAxesCombined,
  Drama,
  Handshake,
  NotebookPen,
  Settings,
  Sun,
  UsersRound,
  type LucideIcon,
} from 'lucide-react'
import { Link, useLocation } from 'wouter'
import type { CommandId } from '../../ipc/commands'
import { msg, t } from '../../texts/t'
import { useTooltip } from '../commands/shortcuts'
import { routes } from '../routes'
import styles from './sidebar.module.css'

interface Place {
  readonly name: string
  readonly href: string
  readonly icon: LucideIcon
  readonly command: CommandId
}

const places: readonly Place[] = [
  { name: msg('Today'), href: routes.today, icon: Sun, command: 'go.today' },
  { name: msg('Meetings'), href: routes.meetings, icon: CalendarDays, command: 'go.meetings' },
  { name: msg('People'), href: routes.people, icon: UsersRound, command: 'go.people' },
  { name: msg('Commitments'), href: routes.commitments, icon: Handshake, command: 'go.commitments' },
  { name: msg('Journal'), href: routes.journal, icon: NotebookPen, command: 'go.journal' },
  { name: msg('Plays'), href: routes.plays, icon: Drama, command: 'go.plays' },
  { name: msg('Insights'), href: routes.insights, icon: ChartNoAxesCombined, command: 'go.insights' },
]

const settings: Place = {
  name: msg('Settings'),
  href: routes.settings,
  icon: Settings,
  command: 'go.settings',
}

export interface SidebarProps {
  /** How many things wait. */
  readonly waiting: number
  /** How many of one’s own promises are due today or overdue. */
  readonly due: number
}

/** The counts stand beside the places; the screens themselves say them in words, so they are no part of the names. */
export function Sidebar({ waiting, due }: SidebarProps) {
  const counts: Readonly<Record<string, number>> = { [routes.today]: waiting, [routes.commitments]: due }
  return (
    <nav aria-label={t('Main')} className={styles.sidebar}>
      <p className={styles.brand} aria-hidden="true">
        <span className={styles.mark}>A</span>
        <span className={styles.name}>Attune</span>
      </p>
      <ul className={styles.places}>
        {places.map((place) => (
          <PlaceLink key={place.href} place={place} count={counts[place.href] ?? 0} />
        ))}
        <PlaceLink place={settings} count={0} />
      </ul>
    </nav>
  )
}

function PlaceLink({ place, count }: { readonly place: Place; readonly count: number }) {
  const [location] = useLocation()
  const name = t(place.name)
  const tooltip = useTooltip(place.command, name)
  const isHere = place.href === '/' ? location === '/' : location.startsWith(place.href)
  const Icon = place.icon
  return (
    <li>
      <Link
        href={place.href}
        className={styles.link}
        aria-label={name}
        data-count={count > 0 ? count : undefined}
        aria-current={isHere ? 'page' : undefined}
        title={tooltip}
      >
        <Icon size={16} aria-hidden />
        <span className={styles.name}>{name}</span>
      </Link>
    </li>
  )
}
