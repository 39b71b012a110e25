import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { jotKinds, type JotKind } from '../../../domain/jots/jot'
import { msg, t } from '../../../texts/t'
import type { CaptureBridge } from '../../../preload/capture'
import { isMac, showShortcut } from '../../commands/shortcut'
import { KeyHint } from '../../components/key-hint'
import styles from './capture-screen.module.css'
import { JotKindChoice } from './jot-kind-choice'
import { JotWords } from './jot-words'
import { useCapture } from './use-capture'

/** The mark of being ready for typing, for who measures it. */
export const captureReadyMark = 'attune-capture-ready'

/** One field over whatever is in front: what is written there is never lost, and goes where it belongs with Enter. */
export function CaptureScreen({ bridge }: { readonly bridge: CaptureBridge }) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [timesShown, setTimesShown] = useState(0)
  const onShown = useCallback(() => setTimesShown((times) => times + 1), [])
  const { shown, jot, saving, write, save } = useCapture(bridge, onShown)
  const kind = jot.kind === 'line' && shown.meeting === null ? 'thought' : jot.kind
  useLayoutEffect(() => {
    field.current?.focus()
    const end = field.current?.value.length ?? 0
    field.current?.setSelectionRange(end, end)
    requestAnimationFrame(() => performance.mark(captureReadyMark))
  }, [timesShown])

  // Enter and Esc do the same wherever in the window the focus is.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.target instanceof HTMLButtonElement) return
      const chosen = kindOfKey(event, shown.meeting !== null)
      if (chosen !== null) write({ kind: chosen })
      else if (event.key === 'Escape') void bridge.hide()
      else if (event.key === 'Enter' && !event.shiftKey && saving.kind !== 'saving') void save(kind)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })

  return (
    <main className={styles.screen}>
      <h1 className="visually-hidden">{t('Capture')}</h1>
      <textarea
        ref={field}
        className={styles.field}
        aria-label={t(labels[kind])}
        aria-describedby="jot-words"
        placeholder={t(placeholders[kind])}
        dir="auto"
        spellCheck={false}
        value={jot.words}
        onChange={(event) => write({ words: event.target.value })}
      />
      <JotWords
        kind={kind}
        words={jot.words}
        wasLine={kind !== jot.kind}
        meetingTitle={shown.meeting?.title.trim() ?? ''}
        saving={saving}
        isAway={shown.library === 'away'}
        today={shown.today}
        bridge={bridge}
      />
      <footer className={styles.footer}>
        <JotKindChoice
          kind={kind}
          hasMeeting={shown.meeting !== null}
          onChoose={(next) => write({ kind: next })}
        />
        <span className={styles.keys}>
          <KeyHint>{showShortcut('Enter', isMac)}</KeyHint> {t('saves')}
          <KeyHint>{t('Esc')}</KeyHint> {t('keeps it for later')}
        </span>
      </footer>
    </main>
  )
}

const labels: Readonly<Record<JotKind, string>> = {
  thought: msg('A thought'),
  promise: msg('A promise'),
  line: msg('A line for the meeting'),
}

const placeholders: Readonly<Record<JotKind, string>> = {
  thought: msg('What is on your mind?'),
  promise: msg('@Ana pricing draft by Thursday'),
  line: msg('/objection it comes too late'),
}

/** Alt and a digit; by the key’s place, as Alt makes other signs of digits on a Mac. */
function kindOfKey({ altKey, ctrlKey, metaKey, code }: KeyboardEvent, hasMeeting: boolean): JotKind | null {
  if (!altKey || ctrlKey || metaKey) return null
  const kind = jotKinds[['Digit1', 'Digit2', 'Digit3'].indexOf(code)]
  if (kind === undefined) return null
  return kind === 'line' && !hasMeeting ? null : kind
}
