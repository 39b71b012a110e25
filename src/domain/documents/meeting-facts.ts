import type { Meeting } from '../meetings/meeting'
import { fullMoment, type DocumentContext } from './document-context'
import { t } from '../../texts/t'

/** What stands under the title of a meeting: when, how long and with whom. */
export function meetingFacts(meeting: Meeting, { nameOf, locale }: DocumentContext): string[] {
  const names = peopleOf(meeting, nameOf)
  return [
    ...(meeting.startsAt === null ? [] : [fullMoment(meeting.startsAt, locale)]),
    t('{{count}} minutes', { count: meeting.durationMinutes }),
    ...(names.length === 0
      ? []
      : [t('with {{names}}', { names: new Intl.ListFormat(locale).format(names) })]),
  ]
}

export function peopleOf(
  { personIds }: Pick<Meeting, 'personIds'>,
  nameOf: DocumentContext['nameOf'],
): string[] {
  return personIds.flatMap((id) => nameOf(id) ?? [])
}

export function titleOf({ title }: Pick<Meeting, 'title'>): string {
  return title.trim() === '' ? t('Untitled meeting') : title
}
