import type { TimelineItem } from '../../../domain/journal/timeline'
import type { PersonSummary } from '../../../domain/people/person'
import { reactionSteps } from '../../../domain/reflections/reaction-scale'
import { entryName } from '../../presentation/entry-names'
import { lessonSentence } from '../../presentation/lesson-words'
import { peopleNames, titleName } from '../../presentation/meeting-names'
import { routes } from '../../routes'
import { t } from '../../../texts/t'

export interface ItemWords {
  readonly href: string
  readonly kind: string
  readonly title: string
  /** With whom, and how they reacted. */
  readonly detail: string
  /** What was written down, on one line. */
  readonly text: string
  readonly lesson: string | null
}

/** What the timeline says of one of its items. */
export function itemWords(item: TimelineItem, people: readonly PersonSummary[]): ItemWords {
  switch (item.kind) {
    case 'meeting': {
      const { id, personIds, happened, purpose, facts, lesson } = item.meeting
      return {
        href: routes.meeting(id, 'reflect'),
        kind: t('Meeting'),
        title: titleName(item.meeting),
        detail: detailOf(personIds, facts?.reaction ?? null, people),
        text: happened === '' ? purpose : happened,
        lesson: lesson === null ? null : lessonSentence(lesson),
      }
    }
    case 'entry': {
      const { entry } = item
      const hasLesson = `${entry.ifMoment}${entry.thenAction}`.trim() !== ''
      return {
        href: routes.entry(entry.id),
        kind: entry.occasion === 'weekly-review' ? t('Review') : t('Entry'),
        title: entryName(entry),
        detail: detailOf(entry.personIds, entry.reaction, people),
        text: entry.excerpt,
        lesson: hasLesson ? lessonSentence(entry) : null,
      }
    }
  }
}

function detailOf(
  personIds: readonly string[],
  reaction: number | null,
  people: readonly PersonSummary[],
): string {
  const reacted = reaction === null ? '' : (reactionSteps[reaction - 1] ?? '')
  return [peopleNames(personIds, people), reacted].filter(Boolean).join(' · ')
}
