import { type NotesDocument } from '../../domain/notes/notes-document'
import { notesText } from '../../domain/notes/notes-text'
import { t } from '../../texts/t'
import styles from './notes-editor.module.css'

interface UnreadableNotesProps {
  readonly document: NotesDocument
  readonly why: string
}

/** Notes that this version cannot keep whole: said plainly, kept as they are, and shown to read and copy. */
export function UnreadableNotes({ document, why }: UnreadableNotesProps) {
  return (
    <div className={styles['notes']}>
      <div className={styles['unreadable']} role="alert">
        <p>
          <strong>{t('These notes can be read here but not changed.')}</strong>{' '}
          {t('They hold something that this version of Attune does not know: {{why}}.', { why })}
        </p>
        <p>
          {t(
            'Nothing was lost: the notes are kept exactly as they were written. A newer version may be able to open them.',
          )}
        </p>
      </div>
      <textarea className={styles['rawText']} aria-label={t('Notes')} readOnly value={notesText(document)} />
      <details className={styles['rawData']}>
        <summary>{t('Everything that is stored')}</summary>
        <pre>{JSON.stringify(document, null, 2)}</pre>
      </details>
    </div>
  )
}
