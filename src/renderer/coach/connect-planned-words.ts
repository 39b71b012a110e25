import type { PlannedWords } from '../editor/planned-words'
import type { Coach } from './coach'
import { coachKeyOf } from './coach-keys'
import type { CoachedBox } from './coached-box'

/** Until then the editor has written down what an input method composed. */
const composedAfterMs = 60

/**
 * Lets the coach read the planned lines of the notes: they are in focus while the caret is in one of them, and their
 * keys work from anywhere in the notes. To call what it answers ends that.
 */
export function connectPlannedWords(coach: Coach, box: CoachedBox, words: PlannedWords): () => void {
  const disconnect = box.connect(words)
  const unlisten = words.onChange(({ isOfWords, isAtCaret }) => {
    if (isOfWords && isAtCaret) box.typed()
    if (isOfWords) box.textChanged()
    box.caretMoved()
    if (isAtCaret) box.focused()
    else leaveFocus(coach, box)
  })
  const listening = listenTo(words, box)
  box.textChanged()
  return () => {
    listening.abort()
    unlisten()
    disconnect()
  }
}

function leaveFocus(coach: Coach, box: CoachedBox): void {
  if (coach.store.getState().box === box) coach.store.setState({ box: null })
}

function listenTo(words: PlannedWords, box: CoachedBox): AbortController {
  const listening = new AbortController()
  // Before the editor and the page, which have other uses for some of the keys.
  const options = { signal: listening.signal, capture: true }
  const { element } = words
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return
    const key = coachKeyOf(event)
    if (key === null || words.text === '' || !box.press(key)) return
    event.preventDefault()
    event.stopPropagation()
  }
  let composed: ReturnType<typeof setTimeout> | undefined
  element.addEventListener('keydown', onKeyDown, options)
  element.addEventListener('focus', () => words.isAtCaret && box.focused(), options)
  element.addEventListener('blur', () => box.left(), options)
  element.addEventListener(
    'compositionstart',
    () => {
      clearTimeout(composed)
      box.composing(true)
    },
    options,
  )
  element.addEventListener(
    'compositionend',
    () => {
      composed = setTimeout(() => box.composing(false), composedAfterMs)
    },
    options,
  )
  listening.signal.addEventListener('abort', () => clearTimeout(composed))
  return listening
}
