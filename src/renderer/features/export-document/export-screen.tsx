import { Copy, Download, FolderDown, Printer } from 'lucide-react'
import type { OutgoingDocument } from '../../../domain/documents/outgoing-document'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { Screen } from '../../components/screen'
import type { RequestState } from '../../requests/use-request'
import { DocumentPreview } from './document-preview'
import type { ExportChoice, ExportSubject } from './export-choice'
import { ExportOptions } from './export-options'
import styles from './export-screen.module.css'

export interface ExportScreenProps {
  readonly subject: ExportSubject
  readonly choice: ExportChoice
  readonly preview: RequestState<OutgoingDocument>
  readonly isSealed: boolean
  /** Whether something is being written right now. */
  readonly isBusy: boolean
  /** What became of the last wish, in a sentence; '' before. */
  readonly outcome: { readonly text: string; readonly isBad: boolean }
  readonly onChange: (choice: ExportChoice) => void
  readonly onSave: () => void
  readonly onCopy: () => void
  readonly onPrint: () => void
  readonly onBack: () => void
}

/** Makes a document of something, and shows beforehand what will be in it. */
export function ExportScreen(props: ExportScreenProps) {
  const { subject, choice, preview, isSealed, isBusy, outcome, onChange, onBack } = props
  return (
    <Screen
      title={t('Export')}
      subtitle={
        subject.kind === 'many'
          ? t('{{count}} meetings, each in a file of its own', { count: subject.meetingIds.length })
          : t('A document to hand on. It is made here, and goes nowhere by itself.')
      }
      actions={<Button onClick={onBack}>{t('Back')}</Button>}
    >
      <div className={styles.parts}>
        <section className={styles.options} aria-label={t('What is exported')}>
          <ExportOptions {...{ subject, choice, onChange }} />
          {isSealed && (
            <p className={styles.sealed}>
              {t('The library is sealed; a document is not. Whoever gets it can read it.')}
            </p>
          )}
          <Actions {...props} isReady={preview.kind === 'ready' && !isBusy} />
          <p className={styles.outcome} data-tone={outcome.isBad ? 'bad' : 'neutral'} aria-live="polite">
            {outcome.text}
          </p>
        </section>
        <section className={styles.preview} aria-label={t('How it will look')}>
          {subject.kind === 'many' && (
            <p className={styles.example}>{t('The first of them, as an example:')}</p>
          )}
          <Preview preview={preview} />
        </section>
      </div>
    </Screen>
  )
}

function Preview({ preview }: Pick<ExportScreenProps, 'preview'>) {
  switch (preview.kind) {
    case 'loading':
      return null
    case 'failed':
      return <p className={styles.outcome}>{preview.message}</p>
    case 'ready':
      return <DocumentPreview document={preview.value} />
  }
}

function Actions({
  subject,
  isReady,
  onSave,
  onCopy,
  onPrint,
}: ExportScreenProps & { readonly isReady: boolean }) {
  if (subject.kind === 'many') {
    return (
      <div className={styles.actions}>
        <Button
          look="primary"
          icon={<FolderDown size={16} aria-hidden />}
          disabled={!isReady}
          onClick={onSave}
        >
          {t('Save into a folder…')}
        </Button>
      </div>
    )
  }
  return (
    <div className={styles.actions}>
      <Button look="primary" icon={<Download size={16} aria-hidden />} disabled={!isReady} onClick={onSave}>
        {t('Save as…')}
      </Button>
      <Button icon={<Copy size={16} aria-hidden />} disabled={!isReady} onClick={onCopy}>
        {t('Copy')}
      </Button>
      <Button icon={<Printer size={16} aria-hidden />} disabled={!isReady} onClick={onPrint}>
        {t('Print…')}
      </Button>
    </div>
  )
}
