import type { PersonSummary } from '../../../domain/people/person'
import type { CalendarPerson } from '../../../ipc/requests/calendar-requests'
import { t } from '../../../texts/t'
import { SelectField } from '../../components/select-field'
import { VirtualRows } from '../../components/virtual-rows'
import { matchWords } from './calendar-words'
import styles from './calendar-people.module.css'

/** Who somebody is: `me`, `add`, `leave-out`, or `person <id>`. */
export type PersonChoice = string

export interface CalendarPeopleProps {
  readonly people: readonly CalendarPerson[]
  readonly known: readonly PersonSummary[]
  readonly choiceOf: (person: CalendarPerson) => PersonChoice
  readonly onChoose: (key: string, choice: PersonChoice) => void
}

/** Longer lists are no choice any more. */
const mostOptions = 300

const nothingToDo = () => {
  // All rows are here already.
}

/** Everybody in the calendar, with who they are here. */
export function CalendarPeople({ people, known, choiceOf, onChoose }: CalendarPeopleProps) {
  return (
    <div className={styles.people}>
      <VirtualRows label={t('People in the calendar')} count={people.length} onShown={nothingToDo}>
        {(index) => {
          const person = people[index]
          if (person === undefined) return null
          return (
            <div className={styles.row}>
              <div className={styles.who}>
                <p className={styles.name} dir="auto">
                  {person.name}
                </p>
                <p className={styles.details} dir="auto">
                  {[person.email, matchWords(person)].filter((part) => part !== '').join(' · ')}
                </p>
              </div>
              <SelectField
                label={t('Who {{name}} is', { name: person.name })}
                isLabelHidden
                value={choiceOf(person)}
                options={optionsFor(person, known)}
                onChange={(choice) => onChoose(person.key, choice)}
              />
            </div>
          )
        }}
      </VirtualRows>
    </div>
  )
}

/** What is proposed. Nobody is taken for one of several people of one name. */
export function proposedChoice({ match }: CalendarPerson): PersonChoice {
  switch (match.kind) {
    case 'known':
      return `person ${match.personId}`
    case 'me':
      return 'me'
    case 'left-out':
      return 'leave-out'
    case 'several':
    case 'new':
      return 'add'
  }
}

function optionsFor({ match, name }: CalendarPerson, known: readonly PersonSummary[]) {
  const isShown = ({ id }: PersonSummary, place: number) =>
    place < mostOptions || (match.kind === 'known' && match.personId === id)
  return [
    { value: 'add', label: t('A new person: {{name}}', { name }) },
    { value: 'me', label: t('Myself') },
    { value: 'leave-out', label: t('Leave out') },
    ...known.filter(isShown).map((person) => ({
      value: `person ${person.id}`,
      label: person.organisation === '' ? person.name : `${person.name}, ${person.organisation}`,
    })),
  ]
}
