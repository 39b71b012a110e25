import type { CommitmentSummary } from '../../../domain/commitments/commitment'
import type { Phase } from '../../../domain/meetings/meeting'
import { phaseOf } from '../../../domain/meetings/phase'
import { mediumNames } from '../../../domain/medium/medium'
import type { TimelineEvent } from '../../../domain/people/timeline'
import { reactionSteps } from '../../../domain/reflections/reaction-scale'
import { t } from '../../../texts/t'
import { titleName } from '../../presentation/meeting-names'
import { routes } from '../../routes'

/** What a row of the timeline says. */
export interface TimelineWords {
  readonly kind: string
  readonly title: string
  readonly detail: string
  /** Where it opens; null for what has no place of its own. */
  readonly href: string | null
}

export function timelineWords(event: TimelineEvent, now: number): TimelineWords {
  switch (event.kind) {
    case 'meeting': {
      const { meeting } = event
      const reaction = meeting.facts?.reaction ?? null
      const detail = reaction === null ? meeting.purpose : (reactionSteps[reaction - 1] ?? '')
      const phase = phaseOf(meeting, now)
      return {
        kind: meetingWords(phase),
        title: titleName(meeting),
        detail,
        href: routes.meeting(meeting.id),
      }
    }
    case 'promise': {
      const { owedBy, text, meetingId } = event.commitment
      return {
        kind: owedBy === 'me' ? t('I promised') : t('They promised'),
        title: text,
        detail: '',
        href: meetingId === null ? null : routes.meeting(meetingId),
      }
    }
    case 'promise-settled': {
      const { owedBy, text, state, meetingId } = event.commitment
      return {
        kind: settledWords(owedBy, state === 'kept'),
        title: text,
        detail: '',
        href: meetingId === null ? null : routes.meeting(meetingId),
      }
    }
    case 'check-in': {
      const { id, subject } = event.checkIn
      const href = subject.kind === 'trust' ? routes.trustCheckIn(subject.personId, id) : null
      return { kind: t('Trust check-in'), title: t('How far we trust each other'), detail: '', href }
    }
    case 'contact': {
      const { medium, note } = event.contact
      const how = medium === null ? t('In touch') : mediumNames[medium]
      return {
        kind: t('Contact'),
        title: note === '' ? how : note,
        detail: note === '' ? '' : how,
        href: null,
      }
    }
    case 'note': {
      const { title, excerpt, isContact } = event.entry
      const hasTitle = title.trim() !== ''
      return {
        kind: isContact ? t('Contact, noted') : t('Note'),
        title: hasTitle ? title : excerpt,
        detail: hasTitle ? excerpt : '',
        href: routes.entry(event.entry.id),
      }
    }
  }
}

function meetingWords(phase: Phase): string {
  switch (phase) {
    case 'preparing':
      return t('Meeting · preparing')
    case 'ready':
      return t('Meeting · ready')
    case 'under-way':
    case 'to-reflect':
    case 'closed':
      return t('Meeting')
  }
}

function settledWords(owedBy: CommitmentSummary['owedBy'], isKept: boolean): string {
  if (owedBy === 'me') return isKept ? t('I kept it') : t('I missed it')
  return isKept ? t('They kept it') : t('They missed it')
}
