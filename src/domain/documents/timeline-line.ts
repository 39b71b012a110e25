import { mediumNames } from '../medium/medium'
import type { TimelineEvent } from '../people/timeline'
import { titleOf } from './meeting-facts'
import { t } from '../../texts/t'

/** What happened with a person, in one line: `Meeting: Pricing change`. */
export function timelineLine(event: TimelineEvent): string {
  switch (event.kind) {
    case 'meeting':
      return t('Meeting: {{title}}', { title: titleOf(event.meeting) })
    case 'promise':
      return event.commitment.owedBy === 'me'
        ? t('I promised: {{text}}', { text: event.commitment.text })
        : t('They promised: {{text}}', { text: event.commitment.text })
    case 'promise-settled':
      return settledLine(event.commitment)
    case 'check-in':
      return t('Trust check-in')
    case 'contact': {
      const { medium, note } = event.contact
      const how = medium === null ? t('In touch') : t(mediumNames[medium])
      return note.trim() === '' ? how : `${how}: ${note}`
    }
    case 'note': {
      const { title, excerpt } = event.entry
      return t('Note: {{title}}', { title: title.trim() === '' ? excerpt : title })
    }
  }
}

function settledLine({
  owedBy,
  state,
  text,
}: Extract<TimelineEvent, { kind: 'promise-settled' }>['commitment']): string {
  if (owedBy === 'me')
    return state === 'kept' ? t('I kept it: {{text}}', { text }) : t('I missed it: {{text}}', { text })
  return state === 'kept' ? t('They kept it: {{text}}', { text }) : t('They missed it: {{text}}', { text })
}
