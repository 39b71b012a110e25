import { dayOf } from '../../../domain/records/day-count'
import type { SwitcherKind } from '../../../ipc/requests/switcher-requests'
import { msg, t } from '../../../texts/t'
import { calendarDayName } from '../../presentation/day-words'
import { dayName, whenName } from '../../presentation/when'
import type { SwitcherRecord } from './switcher-item'

const kindNames: Readonly<Record<SwitcherKind, string>> = {
  meetings: msg('Meeting'),
  people: msg('Person'),
  commitments: msg('Promise'),
  entries: msg('Journal'),
  plays: msg('My play'),
  'built-in-plays': msg('Play'),
  pages: msg('Shared page'),
  phrases: msg('My phrase'),
  'built-in-phrases': msg('Phrase'),
  'trust-check-ins': msg('Check-in'),
  'practice-check-ins': msg('Check-in'),
  'setting-checks': msg('Check-in'),
}

/** What kind of record it is, and when: `Meeting · Tomorrow 10:00`. */
export function aboutRecord({ kind, when }: SwitcherRecord, now: number): string {
  const day = when === null ? '' : whenWords(kind, when, now)
  return [t(kindNames[kind]), day].filter((part) => part !== '').join(' · ')
}

function whenWords(kind: SwitcherKind, when: string, now: number): string {
  if (kind === 'meetings') return whenName(when, now)
  if (kind === 'commitments') return calendarDayName(when, dayOf(now))
  return dayName(when, now)
}
