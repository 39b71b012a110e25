import { mediumNames } from '../medium/medium'
import type { TimelineEvent } from '../people/timeline'
import { titleOf } from './meeting-facts'

/** What happened with a person, in one line: `Meeting: Pricing change`. */
export function timelineLine(event: TimelineEvent): string {
  switch (event.kind) {
    case 'meeting':
      return `Meeting: ${titleOf(event.meeting)}`
    case 'promise':
      return event.commitment.owedBy === 'me'
        ? `I promised: ${event.commitment.text}`
        : `They promised: ${event.commitment.text}`
    case 'promise-settled':
      return settledLine(event.commitment)
    case 'check-in':
      return 'Trust check-in'
    case 'contact': {
      const { medium, note } = event.contact
      const how = medium === null ? 'In touch' : mediumNames[medium]
      return note.trim() === '' ? how : `${how}: ${note}`
    }
    case 'note': {
      const { title, excerpt } = event.entry
      return `Note: ${title.trim() === '' ? excerpt : title}`
    }
  }
}

function settledLine({
  owedBy,
  state,
  text,
}: Extract<TimelineEvent, { kind: 'promise-settled' }>['commitment']): string {
  if (owedBy === 'me') return state === 'kept' ? `I kept it: ${text}` : `I missed it: ${text}`
  return state === 'kept' ? `They kept it: ${text}` : `They missed it: ${text}`
}
