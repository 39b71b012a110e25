import { EyeOff } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { t } from '../../../texts/t'
import { isPressedFor, useShownShortcut } from '../../commands/shortcuts'
import { Button } from '../../components/button'
import styles from './cover.module.css'

export interface CoverProps {
  /** What is covered: nothing in it is seen, reached or read aloud meanwhile. */
  readonly page: HTMLElement
  readonly onShow: () => void
}

/** Keys that only move about on the cover itself. */
const keysOfCover: ReadonlySet<string> = new Set(['Tab', 'Enter', ' '])

/** Stands over everything, also over dialogs; afterwards the focus is where it was. */
export function Cover({ page, onShow }: CoverProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const key = useShownShortcut('privacy.blur')
  useLayoutEffect(() => {
    const dialog = ref.current
    const before = document.activeElement
    dialog?.showModal()
    page.toggleAttribute('inert', true)
    page.classList.add(styles.covered ?? '')
    // A dialog that opens behind it would be over it otherwise.
    const stayOnTop = ({ target }: Event) => {
      if (target === dialog || !(target instanceof HTMLDialogElement) || !target.open) return
      dialog?.close()
      dialog?.showModal()
    }
    document.addEventListener('toggle', stayOnTop, true)
    return () => {
      document.removeEventListener('toggle', stayOnTop, true)
      page.toggleAttribute('inert', false)
      page.classList.remove(styles.covered ?? '')
      dialog?.close()
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [page])
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      event.stopImmediatePropagation()
      if (!keysOfCover.has(event.key)) event.preventDefault()
      const asks = event.key === 'Escape' || isPressedFor('privacy.blur', event)
      if (asks && !event.repeat) onShow()
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [onShow])
  return (
    <dialog
      ref={ref}
      className={styles.cover}
      aria-label={t('Attune is covered')}
      onCancel={(event) => {
        event.preventDefault()
        onShow()
      }}
    >
      <div className={styles.words}>
        <EyeOff size={32} aria-hidden className={styles.sign} />
        <h1 className={styles.title}>{t('Attune is covered')}</h1>
        <p className={styles.hint}>
          {key === null ? t('Esc shows it again.') : t('Esc or {{key}} shows it again.', { key })}
        </p>
        <Button look="primary" onClick={onShow}>
          {t('Show again')}
        </Button>
      </div>
    </dialog>
  )
}
