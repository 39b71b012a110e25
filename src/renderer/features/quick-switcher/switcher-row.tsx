import {
  CalendarDays,
  ClipboardCheck,
  Drama,
  FileText,
  Handshake,
  NotebookPen,
  Quote,
  SquareChevronRight,
  UserRound,
  type LucideIcon,
} from 'lucide-react'
import type { ComponentProps } from 'react'
import type { SwitcherKind } from '../../../ipc/requests/switcher-requests'
import { menuNames } from '../../../ipc/commands'
import { t } from '../../../texts/t'
import { CommandKey } from '../../commands/command-key'
import { aboutRecord } from './item-words'
import { MarkedLetters } from './marked-letters'
import type { SwitcherHit } from './switcher-index'
import styles from './switcher-row.module.css'

const icons: Readonly<Record<SwitcherKind, LucideIcon>> = {
  meetings: CalendarDays,
  people: UserRound,
  commitments: Handshake,
  entries: NotebookPen,
  plays: Drama,
  'built-in-plays': Drama,
  pages: FileText,
  phrases: Quote,
  'built-in-phrases': Quote,
  'trust-check-ins': ClipboardCheck,
  'practice-check-ins': ClipboardCheck,
  'setting-checks': ClipboardCheck,
}

export interface SwitcherRowProps extends ComponentProps<'div'> {
  readonly hit: SwitcherHit
  readonly now: number
}

/** One thing to open: its name with the typed letters marked, what it is, and the key that does the same. */
export function SwitcherRow({ hit: { item, letters }, now, ...option }: SwitcherRowProps) {
  const Icon = item.of === 'command' ? SquareChevronRight : icons[item.record.kind]
  return (
    <div {...option} className={styles.row}>
      <Icon size={16} aria-hidden className={styles.icon} />
      <span className={styles.title} dir="auto">
        <MarkedLetters title={item.title} letters={letters} />
      </span>
      <span className={styles.about}>
        {item.of === 'command' ? t(menuNames[item.command.menu]) : aboutRecord(item.record, now)}
      </span>
      {item.of === 'command' && (
        <span className={styles.key}>
          <CommandKey id={item.command.id} />
        </span>
      )}
    </div>
  )
}
