import { useCallback, useEffect, useRef, useState } from 'react'
import { emptyJot, longestJot, type Jot, type JotKind } from '../../../domain/jots/jot'
import type { CaptureState } from '../../../ipc/requests/capture-requests'
import { t } from '../../../texts/t'
import type { CaptureBridge } from '../../../preload/capture'

/** What became of the last wish to save. */
export type SavingState =
  | { readonly kind: 'writing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-open' }
  | { readonly kind: 'failed'; readonly message: string }

const nothingShown: Omit<CaptureState, 'jot'> = { library: 'open', meeting: null, today: '1970-01-01' }

/** What is written in the capture window, which main keeps at every key, and what becomes of it. */
export function useCapture(bridge: CaptureBridge, onShown: () => void) {
  const [shown, setShown] = useState(nothingShown)
  const [jot, setJot] = useState<Jot>(emptyJot)
  const [saving, setSaving] = useState<SavingState>({ kind: 'writing' })
  const newest = useRef(jot)

  const take = useCallback((next: Jot) => {
    newest.current = next
    setJot(next)
  }, [])

  useEffect(() => {
    const show = ({ jot: kept, ...state }: CaptureState) => {
      setShown(state)
      setSaving({ kind: 'writing' })
      // What was typed since it was kept is never taken back.
      if (kept.words.includes(newest.current.words)) take(kept)
      onShown()
    }
    void bridge.read().then((reply) => {
      if (reply.ok) show(reply.value)
    })
    return bridge.onShown(show)
  }, [bridge, onShown, take])

  const write = (changes: Partial<Jot>) => {
    const next = { ...newest.current, ...changes }
    take({ ...next, words: next.words.slice(0, longestJot) })
    setSaving({ kind: 'writing' })
    void bridge.keep(newest.current)
  }

  const save = async (kind: JotKind) => {
    const { words } = newest.current
    if (words.trim() === '') {
      await bridge.hide()
      return
    }
    setSaving({ kind: 'saving' })
    const meetingId = kind === 'line' ? (shown.meeting?.id ?? null) : null
    const reply = await bridge.save({ kind, words, meetingId })
    if (!reply.ok) setSaving({ kind: 'failed', message: reply.error.message })
    else if (reply.value.kind === 'not-open') setSaving({ kind: 'not-open' })
    else if (reply.value.kind === 'no-meeting') {
      setShown({ ...shown, meeting: null })
      setSaving({ kind: 'failed', message: t('The meeting is not there any more.') })
    } else {
      setSaving({ kind: 'writing' })
      take({ kind, words: '' })
      await bridge.hide()
    }
  }

  return { shown, jot, saving, write, save }
}
