import { t } from '../../../texts/t'
import { SelectField } from '../../components/select-field'
import { choicesFor, matchWords, type Choice, type FoundPerson } from './decisions'
import styles from './found-person-row.module.css'

export interface FoundPersonRowProps {
  readonly person: FoundPerson
  readonly choice: Choice
  readonly onChoose: (choice: Choice) => void
}

/** Somebody from the file, who they may be, and what becomes of them. */
export function FoundPersonRow({ person, choice, onChoose }: FoundPersonRowProps) {
  const { name, role, organisation, emails } = person.candidate
  const told = matchWords(person)
  return (
    <div className={styles.row}>
      <div className={styles.who}>
        <p className={styles.name} dir="auto">
          {name}
        </p>
        <p className={styles.details} dir="auto">
          {told ?? [role, organisation, emails[0] ?? ''].filter((part) => part !== '').join(' · ')}
        </p>
      </div>
      <SelectField
        label={t('What becomes of {{name}}', { name })}
        isLabelHidden
        value={choice}
        options={choicesFor(person)}
        onChange={onChoose}
      />
    </div>
  )
}
