import type { TallyOfRoom } from '../../domain/coach/measures/tally-of-room'
import { t } from '../../texts/t'

/** “Said back 1× · asked 2–3×”: a span where it is not known whose some of the questions were. */
export function tallyWords({ saidBack, asked, askedByEither }: TallyOfRoom): string {
  const questions = askedByEither === 0 ? `${asked}` : `${asked}–${asked + askedByEither}`
  return t('Said back {{saidBack}}× · asked {{questions}}×', { saidBack, questions })
}

/** What the numbers count, and what they leave out. */
export function tallyCounts({ askedByEither }: TallyOfRoom): string {
  const counted = t('Counted are summaries and planned lines that you marked as said.')
  const unknown = whoseWords(askedByEither)
  return unknown === '' ? counted : `${counted} ${unknown}`
}

function whoseWords(askedByEither: number): string {
  if (askedByEither === 0) return ''
  return t('{{count}} questions were captured, and the notes do not say who asked them.', {
    count: askedByEither,
  })
}
