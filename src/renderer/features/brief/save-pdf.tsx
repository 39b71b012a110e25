import { Download } from 'lucide-react'
import { useState } from 'react'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import styles from './save-pdf.module.css'

type SavingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly to: string }
  | { readonly kind: 'failed'; readonly message: string }

export interface SavePdfProps {
  /** Resolves to where it was saved, or to null when the person thought better of it; throws when it failed. */
  readonly onSavePdf: () => Promise<{ readonly savedTo: string | null }>
}

/** Saves the page as a file, and says where. */
export function SavePdf({ onSavePdf }: SavePdfProps) {
  const [state, setState] = useState<SavingState>({ kind: 'idle' })
  const save = async () => {
    setState({ kind: 'saving' })
    try {
      const { savedTo } = await onSavePdf()
      setState(savedTo === null ? { kind: 'idle' } : { kind: 'saved', to: savedTo })
    } catch (error) {
      setState({
        kind: 'failed',
        message: error instanceof Error ? error.message : t('Something went wrong.'),
      })
    }
  }
  return (
    <>
      <Button
        icon={<Download size={16} aria-hidden />}
        aria-disabled={state.kind === 'saving'}
        onClick={() => {
          if (state.kind !== 'saving') void save()
        }}
      >
        {t('Save as PDF')}
      </Button>
      <p className={styles.result} aria-live="polite" data-state={state.kind}>
        {describeSaving(state)}
      </p>
    </>
  )
}

function describeSaving(state: SavingState): string {
  switch (state.kind) {
    case 'idle':
      return ''
    case 'saving':
      return t('Saving…')
    case 'saved':
      return t('Saved to {{to}}', { to: state.to })
    case 'failed':
      return t('Not saved: {{message}}', { message: state.message })
  }
}
