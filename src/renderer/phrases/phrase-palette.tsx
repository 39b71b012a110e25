import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { PalettePhrase } from '../../domain/phrases/arrange-phrases'
import type { PhraseSummary } from '../../domain/phrases/phrase'
import type { Bridge } from '../../preload'
import { t } from '../../texts/t'
import { useRequest } from '../requests/use-request'
import { OwnPhrases } from './own-phrases'
import { PhraseChooser } from './phrase-chooser'
import styles from './phrase-palette.module.css'
import { recentPhrases } from './recent-phrases'

export interface PhrasePaletteProps {
  readonly phrases: Bridge['phrases']
  /** Whether a box has the focus; else a phrase is copied. */
  readonly hasBox: boolean
  readonly onChoose: (phrase: PalettePhrase) => void
  readonly onClose: () => void
}

type View = { readonly kind: 'choose' } | { readonly kind: 'own'; readonly typed: string }

const none: readonly PhraseSummary[] = []

/** Phrases to choose from by search, over everything else until one is chosen; and those of the person’s own. */
export function PhrasePalette({ phrases, hasBox, onChoose, onClose }: PhrasePaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [view, setView] = useState<View>({ kind: 'choose' })
  const [search, setSearch] = useState('')
  const listed = useRequest(phrases.list, phrases.onChanged)
  const own = listed.kind === 'ready' ? listed.value : none
  const recentIds = useStore(recentPhrases)
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  const leave = (then: () => void) => {
    dialog.current?.close()
    then()
  }
  const heading = view.kind === 'choose' ? t('Phrases') : t('Your own phrases')
  return (
    <dialog
      ref={dialog}
      aria-label={heading}
      className={styles.dialog}
      onCancel={(event) => {
        event.preventDefault()
        if (view.kind === 'own') setView({ kind: 'choose' })
        else leave(onClose)
      }}
    >
      {view.kind === 'choose' ? (
        <PhraseChooser
          {...{ own, recentIds, search, hasBox }}
          onSearch={setSearch}
          onChoose={(phrase) => leave(() => onChoose(phrase))}
          onOwn={() => setView({ kind: 'own', typed: '' })}
          onKeep={(typed) => setView({ kind: 'own', typed })}
          onClose={() => leave(onClose)}
        />
      ) : (
        <OwnPhrases
          phrases={phrases}
          own={own}
          typed={view.typed}
          onBack={() => {
            setSearch('')
            setView({ kind: 'choose' })
          }}
        />
      )}
      {listed.kind === 'failed' && <p role="alert">{listed.message}</p>}
    </dialog>
  )
}
