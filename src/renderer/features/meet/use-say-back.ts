import { useEffect, useRef, useState } from 'react'
import type { SayBack } from '../../../domain/meetings/meeting'
import { summariesSaidBack } from '../../../domain/meetings/said-back'
import { collectCaptures } from '../../../domain/notes/collect-captures'
import type { NotesDocument } from '../../../domain/notes/notes-document'
import { composeSayBack } from '../../../domain/notes/say-back'
import { sayBackMessages } from './say-back-messages'

/** A summary as it was composed, and as the person has changed it since. */
export interface SummaryDraft {
  readonly composed: string
  readonly text: string
  readonly composedAt: string
  /** Whether something was captured after it, when it was kept because the person had changed it. */
  readonly hasNewer: boolean
}

export interface SayBackSurroundings {
  readonly sayBacks: readonly SayBack[]
  readonly now: () => string
  /** The notes as they are at this moment. */
  readonly readNotes: () => NotesDocument
  readonly changeSayBacks: (change: (newest: SayBack[]) => SayBack[]) => void
}

const messageShownMs = 12_000

/**
 * The summary to say back: composed of what was captured since the last one that was said, whether that was
 * recorded here or marked as said in the notes. Words that the person changed are kept when the panel is
 * closed, and composed anew only when asked for.
 */
export function useSayBack({ sayBacks, now, readNotes, changeSayBacks }: SayBackSurroundings) {
  const [draft, setDraft] = useState<SummaryDraft | null>(null)
  const [message, setMessage] = useState('')
  const kept = useRef<SummaryDraft | null>(null)
  const composedAtByText = useRef(new Map<string, string>())
  useEffect(() => {
    if (message === '') return undefined
    const timer = setTimeout(() => setMessage(''), messageShownMs)
    return () => clearTimeout(timer)
  }, [message])

  const saidSoFar = (recorded: readonly SayBack[], notes: NotesDocument) =>
    summariesSaidBack(recorded, notes, (text) => composedAtByText.current.get(text))

  const compose = (): SummaryDraft | null => {
    const notes = readNotes()
    const composed = composeSayBack(
      collectCaptures(notes),
      saidSoFar(sayBacks, notes).at(-1)?.composedAt ?? null,
    )
    return composed === null ? null : { composed, text: composed, composedAt: now(), hasNewer: false }
  }

  const show = (next: SummaryDraft | null) => {
    setDraft(next)
    setMessage(next === null ? sayBackMessages.nothingCaptured() : '')
  }

  return {
    draft,
    message,
    /** Composes a summary; tells whether there is one to show. */
    open: (): boolean => {
      const fresh = compose()
      const changed = kept.current
      kept.current = null
      const next =
        changed === null
          ? fresh
          : { ...changed, hasNewer: fresh !== null && fresh.composed !== changed.composed }
      show(next)
      return next !== null
    },
    close: () => {
      if (draft !== null && draft.text !== draft.composed) kept.current = draft
      setDraft(null)
    },
    composeAnew: () => show(compose()),
    edit: (text: string) => setDraft((newest) => (newest === null ? null : { ...newest, text })),
    noteCopied: () => setMessage(sayBackMessages.copied()),
    /** The summary stands in the notes now, where its line tells whether it was said. */
    leaveInNotes: ({ text, composedAt }: SummaryDraft) => {
      composedAtByText.current.set(text.replace(/\s+/gu, ' ').trim(), composedAt)
      setDraft(null)
      setMessage(sayBackMessages.inTheNotes())
    },
    /** Records the summary as said, so that the next one starts after it. */
    recordAsSaid: ({ text, composedAt }: SummaryDraft) => {
      changeSayBacks((newest) => [...saidSoFar(newest, readNotes()), { composedAt, text }])
      setDraft(null)
      setMessage(sayBackMessages.said())
    },
  }
}
