import { CalendarArrowDown } from 'lucide-react'
import { useState } from 'react'
import type { PersonSummary } from '../../../domain/people/person'
import type {
  CalendarLookedAt,
  CalendarPerson,
  CalendarPersonDecision,
} from '../../../ipc/requests/calendar-requests'
import { t } from '../../../texts/t'
import { Banner } from '../../components/banner'
import { Button } from '../../components/button'
import { Disclosure } from '../../components/disclosure'
import { EmptyState } from '../../components/empty-state'
import { SelectField } from '../../components/select-field'
import { VirtualRows } from '../../components/virtual-rows'
import { CalendarNotes } from './calendar-notes'
import { CalendarPeople, proposedChoice, type PersonChoice } from './calendar-people'
import { CalendarRowLine } from './calendar-row-line'
import { isOpenToChoice } from './calendar-words'
import styles from './calendar-import-screen.module.css'

export interface CalendarImportScreenProps {
  /** What was looked into last; null before. */
  readonly found: CalendarLookedAt | null
  /** Why the last file could not be looked into; null where it could. */
  readonly refusal: string | null
  readonly people: readonly PersonSummary[]
  readonly now: number
  readonly isBusy: boolean
  readonly onChoose: () => void
  readonly onImport: (rows: number[], people: CalendarPersonDecision[]) => void
  readonly onBack: () => void
}

const nothingToDo = () => {
  // All rows are here already.
}

/** Meetings from a calendar: what is in it, what would become of each event, and who its people are. */
export function CalendarImportScreen(props: CalendarImportScreenProps) {
  const { found, refusal, isBusy, onChoose, onBack } = props
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <h1 className={styles.heading}>{t('Import a calendar')}</h1>
        <Button look="quiet" onClick={onBack}>
          {t('Back to meetings')}
        </Button>
        <Button
          look={found === null ? 'primary' : 'quiet'}
          icon={<CalendarArrowDown size={16} aria-hidden />}
          onClick={onChoose}
          disabled={isBusy}
        >
          {found === null ? t('Choose a file…') : t('Another file…')}
        </Button>
      </header>
      {refusal !== null && <Banner tone="bad">{refusal}</Banner>}
      {found === null ? (
        <EmptyState>
          {t(
            'A calendar file (.ics), as Google, Outlook, Apple and others export it, becomes meetings. Choose one, drop it here, or paste its text. You see everything first, and nothing is sent anywhere.',
          )}
        </EmptyState>
      ) : (
        // What was chosen for one calendar says nothing of another.
        <Found key={found.look} {...props} found={found} />
      )}
    </div>
  )
}

function Found({
  found,
  people: known,
  now,
  isBusy,
  onImport,
}: CalendarImportScreenProps & { readonly found: CalendarLookedAt }) {
  const { rows, people } = found
  const [unlike, setUnlike] = useState<ReadonlySet<number>>(new Set())
  const [decided, setDecided] = useState<ReadonlyMap<string, PersonChoice>>(
    new Map(found.likelySelf === null ? [] : [[found.likelySelf, 'me']]),
  )
  const isChosen = (index: number) => (rows[index]?.isProposed ?? false) !== unlike.has(index)
  const choiceOf = (person: CalendarPerson) => decided.get(person.key) ?? proposedChoice(person)
  const open = rows.flatMap((row, index) => (isOpenToChoice(row) ? [index] : []))
  const others = rows.flatMap((row, index) => (isOpenToChoice(row) ? [] : [index]))
  const ordered = [...open, ...others]
  const chosen = open.filter(isChosen)
  const nameOf = new Map(people.map((person) => [person.key, person.name]))
  const selves = new Set(people.filter((person) => choiceOf(person) === 'me').map(({ key }) => key))
  const namesOf = (keys: readonly string[]) =>
    keys
      .filter((key) => !selves.has(key))
      .map((key) => nameOf.get(key) ?? key)
      .join(', ')
  const chooseAll = (isAll: boolean) =>
    setUnlike(new Set(open.filter((index) => (rows[index]?.isProposed ?? false) !== isAll)))
  return (
    <>
      <p className={styles.summary} aria-live="polite">
        <span dir="auto">{found.name === '' ? t('Pasted text') : found.name}</span>
        {': '}
        {t('{{count}} events', { count: rows.length })}
        {others.length > 0 && `, ${t('{{count}} of them with nothing to do', { count: others.length })}`}.
      </p>
      <CalendarNotes found={found} />
      {people.length > 0 && (
        <div className={styles.who}>
          <SelfSelect people={people} choiceOf={choiceOf} onChange={setDecided} />
          <Disclosure summary={t('{{count}} people in it, and who they are here', { count: people.length })}>
            <CalendarPeople
              {...{ people, known, choiceOf }}
              onChoose={(key, choice) => setDecided(new Map(decided).set(key, choice))}
            />
          </Disclosure>
        </div>
      )}
      {rows.length > 0 && (
        <div className={styles.take}>
          <Button look="quiet" onClick={() => chooseAll(true)}>
            {t('Select all')}
          </Button>
          <Button look="quiet" onClick={() => chooseAll(false)}>
            {t('Select none')}
          </Button>
          <Button
            look="primary"
            disabled={isBusy || chosen.length === 0}
            onClick={() => onImport(chosen, decisionsOf(people, choiceOf))}
          >
            {chosen.length === 0
              ? t('Nothing to import')
              : t('Import {{count}} events', { count: chosen.length })}
          </Button>
        </div>
      )}
      <VirtualRows label={t('Events in the calendar')} count={ordered.length} onShown={nothingToDo}>
        {(place) => {
          const index = ordered[place]
          const row = index === undefined ? undefined : rows[index]
          if (index === undefined || row === undefined) return null
          return (
            <CalendarRowLine
              {...{ row, now }}
              names={namesOf(row.people)}
              isChosen={isChosen(index)}
              onChoose={() => setUnlike(toggled(unlike, index))}
            />
          )
        }}
      </VirtualRows>
    </>
  )
}

interface SelfSelectProps {
  readonly people: readonly CalendarPerson[]
  readonly choiceOf: (person: CalendarPerson) => PersonChoice
  readonly onChange: (decided: ReadonlyMap<string, PersonChoice>) => void
}

const nobody = ''

/** Asked while no address of the writer’s is among these; remembered from then on. */
function SelfSelect({ people, choiceOf, onChange }: SelfSelectProps) {
  if (people.some(({ match }) => match.kind === 'me')) return null
  const self = people.find((person) => choiceOf(person) === 'me')
  return (
    <SelectField
      label={t('Which of these is you?')}
      value={self?.key ?? nobody}
      options={[
        { value: nobody, label: t('None of them') },
        ...people.slice(0, 100).map(({ key, name, email }) => ({
          value: key,
          label: email === '' || email === name ? name : `${name}, ${email}`,
        })),
      ]}
      onChange={(key) => {
        const decided = new Map(
          people.map((person) => [
            person.key,
            person.key === self?.key ? proposedChoice(person) : choiceOf(person),
          ]),
        )
        onChange(key === nobody ? decided : decided.set(key, 'me'))
      }}
    />
  )
}

function toggled(set: ReadonlySet<number>, index: number): ReadonlySet<number> {
  const next = new Set(set)
  if (!next.delete(index)) next.add(index)
  return next
}

function decisionsOf(
  people: readonly CalendarPerson[],
  choiceOf: (person: CalendarPerson) => PersonChoice,
): CalendarPersonDecision[] {
  return people.map((person): CalendarPersonDecision => {
    const { key } = person
    const choice = choiceOf(person)
    if (choice === 'me' || choice === 'add' || choice === 'leave-out') return { kind: choice, key }
    return { kind: 'person', key, personId: choice.replace(/^person /, '') }
  })
}
