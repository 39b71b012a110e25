import { fitPhrase } from '../../domain/phrases/fit-phrase'

/** A place where a phrase can go. */
export interface PhraseBox {
  /** Puts the phrase at the caret, selects its gap, and takes the focus. */
  readonly put: (phrase: string) => void
  /** Takes the focus back as it was. */
  readonly takeFocus: () => void
}

/** What the notes' editor does for a box of its own kind. */
export interface NotesForPhrases {
  readonly insertPhrase: (phrase: string) => void
  readonly focusNotes: () => void
}

/** Whether something can be drafted in the element: a text box of several lines, or the notes. */
export function isDraftingBox(element: EventTarget | null): element is HTMLElement {
  if (element instanceof HTMLTextAreaElement) return !element.readOnly && !element.disabled
  return element instanceof HTMLElement && element.isContentEditable && isInNotes(element)
}

function isInNotes(element: HTMLElement): boolean {
  return element.closest('[data-notes-editor]') !== null
}

/** The box as it is now, with its caret; null when it is none, or gone. */
export function phraseBoxOf(
  element: EventTarget | null,
  notes: () => NotesForPhrases | null,
): PhraseBox | null {
  if (!isDraftingBox(element) || !element.isConnected) return null
  if (element instanceof HTMLTextAreaElement) return textBox(element)
  return {
    put: (phrase) => notes()?.insertPhrase(phrase),
    takeFocus: () => notes()?.focusNotes(),
  }
}

function textBox(box: HTMLTextAreaElement): PhraseBox {
  const { selectionStart: start, selectionEnd: end } = box
  const takeFocus = () => {
    box.focus()
    box.setSelectionRange(start, end)
  }
  return {
    takeFocus,
    put: (phrase) => {
      takeFocus()
      const { text, gapStart, gapEnd } = fitPhrase(phrase, box.value.slice(0, start), box.value.slice(end))
      insertAtCaret(box, text)
      box.setSelectionRange(start + gapStart, start + gapEnd)
    },
  }
}

/** The one way to change a text box so that its own undo takes it back; old, and nothing stands in its place. */
interface TypingDocument {
  execCommand(command: 'insertText', showsInterface: false, text: string): boolean
}

/** As if it were typed. */
function insertAtCaret(box: HTMLTextAreaElement, text: string): void {
  const typing: TypingDocument = document
  if (typing.execCommand('insertText', false, text)) return
  box.setRangeText(text)
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }))
}
