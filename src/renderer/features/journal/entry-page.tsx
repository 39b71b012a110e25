import { ArrowLeft, Trash2 } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { Link } from 'wouter'
import type { JournalEntry } from '../../../domain/journal/journal-entry'
import type { PersonSummary } from '../../../domain/people/person'
import type { EntryChanges } from '../../../ipc/requests/entries-requests'
import { t } from '../../../texts/t'
import { FairnessNote } from '../../coach/fairness-note'
import { IconButton } from '../../components/icon-button'
import { PageWithRail } from '../../components/page-with-rail'
import { entryName } from '../../presentation/entry-names'
import { SaveStatus } from '../../presentation/save-status'
import { routes } from '../../routes'
import type { SaveState } from '../../saving/autosave'
import { EntryFacts } from './entry-facts'
import styles from './entry-page.module.css'
import { IfThenFields } from './if-then-fields'

export interface EntryPageProps {
  readonly entry: JournalEntry
  readonly saveState: SaveState
  readonly people: readonly PersonSummary[]
  /** Those that can be chosen. */
  readonly plays: readonly { readonly id: string; readonly name: string }[]
  readonly onChange: (changes: EntryChanges) => void
  readonly onAddPerson: (name: string) => void
  readonly onDelete: () => void
  /** What stands beneath the writing: the promises that were made there. */
  readonly promises: ReactNode
}

const longestTitle = 300
const longestText = 1_000_000

/** One entry of the journal: a large quiet box to write in, and what it is about beside it. */
export function EntryPage(props: EntryPageProps) {
  const { entry, saveState, people, plays, onChange, onAddPerson, onDelete, promises } = props
  const box = useRef<HTMLTextAreaElement>(null)
  const { id } = entry
  useEffect(() => {
    if (box.current?.value === '') box.current.focus()
  }, [id])
  return (
    <PageWithRail
      railLabel={t('About this entry')}
      rail={<EntryFacts {...{ entry, people, plays, onChange, onAddPerson }} />}
    >
      <article className={styles.page}>
        <header className={styles.header}>
          <Link href={routes.journal} className={styles.back}>
            <ArrowLeft size={16} aria-hidden />
            {t('Journal')}
          </Link>
          <h1 className="visually-hidden">{entryName(entry)}</h1>
          <SaveStatus state={saveState} />
          <IconButton
            label={t('Delete this entry')}
            icon={<Trash2 size={16} aria-hidden />}
            onClick={onDelete}
          />
        </header>
        <input
          aria-label={t('Title')}
          className={styles.title}
          value={entry.title}
          maxLength={longestTitle}
          placeholder={entryName({ ...entry, title: '' })}
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange({ title: event.target.value })}
        />
        <textarea
          ref={box}
          aria-label={t('Entry')}
          className={styles.box}
          value={entry.text}
          maxLength={longestText}
          placeholder={t('What happened, and what do you take from it?')}
          dir="auto"
          spellCheck={false}
          onChange={(event) => onChange({ text: event.target.value })}
        />
        {entry.personIds.length > 0 && <FairnessNote text={entry.text} place={`entry ${id}`} />}
        {promises}
        <IfThenFields
          heading={t('Lesson')}
          hint={t('It comes up by itself at the next meeting with these people or plays.')}
          ifMoment={entry.ifMoment}
          thenAction={entry.thenAction}
          onChange={onChange}
        />
      </article>
    </PageWithRail>
  )
}
