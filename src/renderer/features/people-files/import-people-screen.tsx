import { FileInput } from 'lucide-react'
import { useState } from 'react'
import type { PeopleLookedAt, PersonDecision } from '../../../ipc/requests/people-files-requests'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { Disclosure } from '../../components/disclosure'
import { EmptyState } from '../../components/empty-state'
import { VirtualRows } from '../../components/virtual-rows'
import { ColumnsMapping, type TableField } from './columns-mapping'
import { decisionsOf, proposedChoice, type Choice, type FoundPerson } from './decisions'
import { FoundPersonRow } from './found-person-row'
import styles from './import-people-screen.module.css'

export interface ImportPeopleScreenProps {
  /** What was found in the file that was chosen last; null before. */
  readonly found: PeopleLookedAt | null
  readonly isBusy: boolean
  readonly onChoose: () => void
  readonly onMap: (fields: TableField[]) => void
  readonly onImport: (decisions: PersonDecision[]) => void
  readonly onBack: () => void
}

const nothingToDo = () => {
  // All rows are here already.
}

/** People from an address book: what is in the file, who is known already, and what becomes of each. */
export function ImportPeopleScreen(props: ImportPeopleScreenProps) {
  const { found, isBusy, onChoose, onBack } = props
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <h1 className={styles.heading}>{t('Import people')}</h1>
        <Button look="quiet" onClick={onBack}>
          {t('Back to people')}
        </Button>
        <Button
          look={found === null ? 'primary' : 'quiet'}
          icon={<FileInput size={16} aria-hidden />}
          onClick={onChoose}
          disabled={isBusy}
        >
          {found === null ? t('Choose a file…') : t('Another file…')}
        </Button>
      </header>
      {found === null ? (
        <EmptyState>
          {t(
            'From an address book: a file of cards (vCard, .vcf) or a table (.csv), as Google, Outlook, Apple and others export them. You see everything first, and decide about each person.',
          )}
        </EmptyState>
      ) : (
        // Another mapping makes other people of the same lines, so what was chosen begins anew.
        <Found
          key={found.columns?.map(({ field }) => field).join() ?? found.fileName}
          {...props}
          found={found}
        />
      )}
    </div>
  )
}

function Found({
  found,
  isBusy,
  onMap,
  onImport,
}: ImportPeopleScreenProps & { readonly found: PeopleLookedAt }) {
  const [chosen, setChosen] = useState<ReadonlyMap<number, Choice>>(new Map())
  const choiceOf = (person: FoundPerson) => chosen.get(person.candidate.line) ?? proposedChoice(person)
  const { people, refused, columns } = found
  const decisions = decisionsOf(people, choiceOf)
  const asked = people.filter(
    ({ match, candidate }) => match.kind === 'ask' && !chosen.has(candidate.line),
  ).length
  // Who needs a decision comes first, then who is known, then who is new.
  const rank = { ask: 0, same: 1, new: 2 }
  const ordered = people.toSorted((a, b) => rank[a.match.kind] - rank[b.match.kind])
  return (
    <>
      <p className={styles.summary} aria-live="polite">
        <span dir="auto">{found.fileName}</span>: {t('{{count}} people', { count: people.length })}
        {found.encoding === 'windows-1252' && t(', read as Latin-1')}.
        {asked > 0 &&
          ` ${t('{{count}} people need your decision and will be left out without one.', { count: asked })}`}
      </p>
      {columns !== null && <ColumnsMapping columns={columns} onMap={onMap} />}
      {refused.length > 0 && (
        <Disclosure
          summary={t('{{count}} lines could not be taken; the file stays as it is', {
            count: refused.length,
          })}
        >
          <ul className={styles.refused}>
            {refused.slice(0, 200).map(({ line, reason }) => (
              <li key={line}>{t('Line {{line}}: {{reason}}', { line, reason })}</li>
            ))}
            {refused.length > 200 && <li>{t('and {{others}} more', { others: refused.length - 200 })}</li>}
          </ul>
        </Disclosure>
      )}
      <div className={styles.take}>
        <Button
          look="primary"
          disabled={isBusy || decisions.length === 0}
          onClick={() => onImport(decisions)}
        >
          {decisions.length === 0
            ? t('Nobody to take in')
            : t('Take in {{count}} people', { count: decisions.length })}
        </Button>
      </div>
      <VirtualRows label={t('People in the file')} count={ordered.length} onShown={nothingToDo}>
        {(index) => {
          const person = ordered[index]
          if (person === undefined) return null
          const { line } = person.candidate
          return (
            <FoundPersonRow
              person={person}
              choice={choiceOf(person)}
              onChoose={(choice) => setChosen(new Map(chosen).set(line, choice))}
            />
          )
        }}
      </VirtualRows>
    </>
  )
}
