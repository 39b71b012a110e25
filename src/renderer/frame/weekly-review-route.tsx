import { useCallback, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { newJournalEntry } from '../../domain/journal/journal-entry'
import type { WeeklyReview } from '../../domain/journal/weekly-review'
import { WeeklyReviewScreen } from '../features/journal/weekly-review-screen'
import { useRequest } from '../requests/use-request'
import { EntryDraft } from '../saving/entry-draft'
import { onJournalChange } from './on-journal-change'
import type { ScreensContext } from './routes/screens-context'
import { entrySurroundings, useKeptDraft } from './use-entry-draft'
import { useLosingTouch } from './use-losing-touch'

export function WeeklyReviewRoute(props: ScreensContext) {
  const [weeksAgo, setWeeksAgo] = useState(0)
  return <ReviewOfWeek key={weeksAgo} {...props} weeksAgo={weeksAgo} onWeek={setWeeksAgo} />
}

interface WeekProps extends ScreensContext {
  readonly weeksAgo: number
  readonly onWeek: (weeksAgo: number) => void
}

/** The id of a review that has no file yet; main gives it a real one with its first words. */
const idBeforeFirstWord = 'new'

function ReviewOfWeek(props: WeekProps) {
  const { bridge, drafts, weeksAgo, say } = props
  const ask = useCallback(() => bridge.weeklyReview.read({ weeksAgo }), [bridge, weeksAgo])
  const onChanged = useCallback((listener: () => void) => onJournalChange(bridge, listener), [bridge])
  const review = useRequest(ask, onChanged)
  const [draft, setDraft] = useState<EntryDraft | null>(null)
  useKeptDraft(bridge, drafts, draft)

  const isRead = review.kind === 'ready'
  const read = isRead ? review.value : null
  useEffect(() => {
    if (read === null || draft !== null) return
    let isShown = true
    const begin = async ({ week, entryId }: WeeklyReview) => {
      const happenedAt = weeksAgo === 0 ? undefined : lastMomentOf(week.endsAt)
      const surroundings = entrySurroundings(bridge, 'weekly-review', happenedAt)
      if (entryId === null) {
        const blank = newJournalEntry(idBeforeFirstWord, happenedAt ?? new Date().toISOString())
        return new EntryDraft({ ...blank, occasion: 'weekly-review' }, false, surroundings)
      }
      const reply = await bridge.entries.open({ id: entryId })
      if (reply.ok) return new EntryDraft(reply.value, true, surroundings)
      say({ text: reply.error.message, action: null, tone: 'bad' })
      return null
    }
    void begin(read).then((begun) => {
      if (isShown) setDraft(begun)
    })
    return () => {
      isShown = false
    }
  }, [read, draft, bridge, weeksAgo, say])

  if (review.kind === 'failed') return <p role="alert">{review.message}</p>
  if (read === null || draft === null) return null
  return <OpenReview {...props} review={read} draft={draft} />
}

function OpenReview({
  bridge,
  review,
  draft,
  people,
  now,
  weeksAgo,
  onWeek,
}: WeekProps & { readonly review: WeeklyReview; readonly draft: EntryDraft }) {
  const { entry, saveState } = useStore(draft.store)
  const losingTouch = useLosingTouch(bridge)
  return (
    <WeeklyReviewScreen
      review={review}
      entry={entry}
      saveState={saveState}
      people={people}
      now={now}
      weeksAgo={weeksAgo}
      losingTouch={losingTouch?.rows.map(({ person }) => person) ?? []}
      onWeek={onWeek}
      onChange={(changes) => draft.change(changes)}
    />
  )
}

/** The last moment of the Sunday before the Monday that a week ends with. */
function lastMomentOf(endsAt: string): string {
  return new Date(Date.parse(endsAt) - 1).toISOString()
}
