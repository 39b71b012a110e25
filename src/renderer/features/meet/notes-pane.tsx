import { lazy, memo, Suspense } from 'react'
import type { NotesDocument } from '../../../domain/notes/notes-document'
import { t } from '../../../texts/t'
import type { LeftLine } from '../../editor/line-promise'
import type { NotesEditorHandle } from '../../editor/notes-editor-handle'
import styles from './notes-pane.module.css'

const NotesEditor = lazy(() =>
  import('../../editor/notes-editor').then((module) => ({ default: module.NotesEditor })),
)

export interface NotesPaneProps {
  /** Read once; the notes of another meeting need another `key`. */
  readonly initialNotes: NotesDocument
  readonly now: () => string
  readonly onChanged: (readNotes: () => string) => void
  readonly onReady: (handle: NotesEditorHandle) => void
  readonly onOpenLink: (url: string) => void
  readonly onLineLeft: (line: LeftLine) => void
  readonly onOpenPromise: (id: string) => void
}

/** The notes. Given the same functions each time, it is drawn once, whatever goes on beside it. */
export const NotesPane = memo(function NotesPane({ initialNotes, ...rest }: NotesPaneProps) {
  return (
    <div className={styles.pane}>
      <Suspense fallback={<p className={styles.loading}>{t('Opening the notes…')}</p>}>
        <NotesEditor initialDocument={initialNotes} {...rest} />
      </Suspense>
    </div>
  )
})
