import '../styles/coach-underlines.css'
import { useContext, useLayoutEffect, useRef, useState, type ComponentProps } from 'react'
import { CoachContext, type Coach } from './coach'
import { coachKeyOf } from './coach-keys'
import { CoachedBox, type Draft } from './coached-box'
import styles from './draft-box.module.css'
import { TextBox } from './text-box'
import { Announcement, Count, CurrentLine } from './told-of-box'

export type TextBoxProps = ComponentProps<'textarea'>

/** Where the page shows the panel of a box: a rail is hidden in a narrow window, and the box then tells the rest itself. */
export type PanelPlace = 'in-the-rail' | 'under-the-box'

export interface DraftBoxProps extends TextBoxProps {
  readonly draft: Draft
  readonly panel: PanelPlace
}

/** A text box that the coach reads along in. The box itself stays the platform's own. */
export function DraftBox({ draft, panel, ...textarea }: DraftBoxProps) {
  const coach = useContext(CoachContext)
  return coach === null ? (
    <textarea {...textarea} />
  ) : (
    <CoachedTextarea {...textarea} draft={draft} panel={panel} coach={coach} />
  )
}

interface CoachedTextareaProps extends DraftBoxProps {
  readonly coach: Coach
}

function CoachedTextarea({ draft, panel, coach, ref, ...textarea }: CoachedTextareaProps) {
  const [box] = useState(() => new CoachedBox(coach, draft))
  const element = useRef<HTMLTextAreaElement | null>(null)
  const mirror = useRef<HTMLDivElement>(null)
  const text = useRef<TextBox | null>(null)

  useLayoutEffect(() => {
    if (element.current === null || mirror.current === null) return undefined
    return connect(box, element.current, (text.current = new TextBox(element.current, mirror.current)))
  }, [box])
  useLayoutEffect(() => box.follow(draft), [box, draft])
  // In the same task as the key, so that the underlines move with their words; what is found comes after the frame.
  useLayoutEffect(() => {
    text.current?.reflect()
    box.textChanged()
  }, [box, textarea.value])

  const isFolded = textarea.className === 'visually-hidden'
  const countId = `${textarea.id ?? draft.place}-findings`
  return (
    <div className={styles.draft}>
      <div className={styles.paper}>
        <div
          ref={mirror}
          aria-hidden="true"
          className={[textarea.className, styles.mirror, 'coach-mirror'].join(' ')}
        />
        <textarea
          {...textarea}
          ref={(made) => {
            element.current = made
            if (typeof ref === 'function') return ref(made)
            if (ref !== null && ref !== undefined) ref.current = made
            return undefined
          }}
          className={[textarea.className, styles.box].join(' ')}
          aria-describedby={
            isFolded ? undefined : [textarea['aria-describedby'], countId].filter(Boolean).join(' ')
          }
        />
      </div>
      <Count box={box} id={countId} />
      {panel === 'in-the-rail' && <CurrentLine box={box} />}
      <Announcement box={box} />
    </div>
  )
}

/** Everything that the coach has to hear from the box itself. */
function connect(box: CoachedBox, textarea: HTMLTextAreaElement, text: TextBox): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return
    const key = coachKeyOf(event)
    if (key === null || !box.press(key)) return
    event.preventDefault()
    event.stopPropagation()
  }
  textarea.addEventListener('keydown', onKeyDown, { signal })
  textarea.addEventListener('input', () => box.typed(), { signal })
  textarea.addEventListener('focus', () => box.focused(), { signal })
  textarea.addEventListener('blur', () => box.left(), { signal })
  textarea.addEventListener('compositionstart', () => box.composing(true), { signal })
  textarea.addEventListener('compositionend', () => box.composing(false), { signal })
  const onSelectionChange = () => {
    if (text.isFocused) box.caretMoved()
  }
  document.addEventListener('selectionchange', onSelectionChange, { signal })
  const disconnect = box.connect(text)
  return () => {
    listening.abort()
    disconnect()
    text.close()
  }
}
