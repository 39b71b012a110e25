import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { PalettePhrase } from '../../domain/phrases/arrange-phrases'
import type { Bridge } from '../../preload'
import { isDraftingBox, phraseBoxOf, type NotesForPhrases, type PhraseBox } from './phrase-box'
import { PhrasePalette } from './phrase-palette'
import { rememberUse } from './recent-phrases'

export interface PhraseSurroundings {
  readonly phrases: Bridge['phrases']
  /** The notes while they are shown. */
  readonly notes: () => NotesForPhrases | null
  /** Where a phrase goes when no box has the focus. */
  readonly onCopy: (phrase: string) => void
}

/** The palette of phrases for whatever box is being written in: how to open it, and it itself while it is open. */
export function usePhrasePalette({ phrases, notes, onCopy }: PhraseSurroundings): {
  readonly openPhrases: () => void
  readonly palette: ReactNode
} {
  const [opened, setOpened] = useState<{ readonly box: PhraseBox | null } | null>(null)
  const lastBox = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const onFocusIn = ({ target }: FocusEvent) => {
      if (isDraftingBox(target)) lastBox.current = target
    }
    document.addEventListener('focusin', onFocusIn)
    return () => document.removeEventListener('focusin', onFocusIn)
  }, [])

  const openPhrases = () => {
    const { activeElement } = document
    const isByHand = (activeElement?.closest('[data-opens-phrases]') ?? null) !== null
    const box = phraseBoxOf(isByHand ? lastBox.current : activeElement, notes)
    setOpened((before) => before ?? { box })
  }
  const choose = ({ id, text }: PalettePhrase) => {
    rememberUse(id)
    setOpened(null)
    if (opened?.box) opened.box.put(text)
    else onCopy(text)
  }
  return {
    openPhrases,
    palette: opened !== null && (
      <PhrasePalette
        phrases={phrases}
        hasBox={opened.box !== null}
        onChoose={choose}
        onClose={() => {
          setOpened(null)
          opened.box?.takeFocus()
        }}
      />
    ),
  }
}
