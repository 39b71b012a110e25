import { useRef, useState } from 'react'
import type { Meeting, SayBack } from '../../../domain/meetings/meeting'
import { summariesSaidBack } from '../../../domain/meetings/said-back'
import { collectCaptures } from '../../../domain/notes/collect-captures'
import type { NotesDocument } from '../../../domain/notes/notes-document'
import { composeSayBack } from '../../../domain/notes/say-back'

/** A summary as it was composed, and as the person has changed it since. */
interface SummaryDraft {
  readonly composed: string
  readonly text: string
  readonly composedAt: string
}

export type SayBackState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'nothing-captured' }
  /** `hasNewer` when something was captured after a summary that the person has changed, and so was kept. */
  | { readonly kind: 'open'; readonly draft: SummaryDraft; readonly hasNewer: boolean }

export interface SayBackTools {
  readonly meeting: Pick<Meeting, 'sayBacks'>
  readonly now: () => string
  /** The notes as they are at this moment. */
  readonly readNotes: () => NotesDocument
  readonly recordSayBacks: (sayBacks: SayBack[]) => void
}

/**
 * The summary to say back: composed of what was captured since the last one that was said, whether that was recorded
 * here or marked as said in the notes. Words that the person changed are kept when the panel is closed, and composed
 * anew only when asked for.
 */
export function useSayBack({ meeting, now, readNotes, recordSayBacks }: SayBackTools) {
  const [state, setState] = useState<SayBackState>({ kind: 'closed' })
  const kept = useRef<SummaryDraft | null>(null)
  const composedAtByText = useRef(new Map<string, string>())

  const saidSoFar = (notes: NotesDocument) =>
    summariesSaidBack(meeting.sayBacks, notes, (text) => composedAtByText.current.get(text))

  const compose = (): SummaryDraft | null => {
    const notes = readNotes()
    const composed = composeSayBack(collectCaptures(notes), saidSoFar(notes).at(-1)?.composedAt ?? null)
    return composed === null ? null : { composed, text: composed, composedAt: now() }
  }

  const show = (draft: SummaryDraft | null) =>
    setState(draft === null ? { kind: 'nothing-captured' } : { kind: 'open', draft, hasNewer: false })

  const open = () => {
    const fresh = compose()
    const changed = kept.current
    kept.current = null
    if (changed === null) show(fresh)
    else setState({ kind: 'open', draft: changed, hasNewer: fresh !== null && fresh.composed !== changed.composed })
  }

  const close = () => {
    if (state.kind === 'open' && state.draft.text !== state.draft.composed) kept.current = state.draft
    setState({ kind: 'closed' })
  }

  return {
    state,
    open,
    close,
    composeAnew: () => show(compose()),
    edit: (text: string) =>
      setState((current) =>
        current.kind === 'open' ? { ...current, draft: { ...current.draft, text } } : current,
      ),
    /** Takes the summary as one that stands in the notes now; its line there tells when it is said. */
    moveToNotes: ({ text, composedAt }: SummaryDraft) => {
      composedAtByText.current.set(text.replace(/\s+/gu, ' ').trim(), composedAt)
      setState({ kind: 'closed' })
    },
    /** Records the summary as said, so that the next one starts after it. */
    recordAsSaid: ({ text, composedAt }: SummaryDraft) => {
      recordSayBacks([...saidSoFar(readNotes()), { composedAt, text }])
      setState({ kind: 'closed' })
    },
  }
}
