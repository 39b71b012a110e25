import { useState } from 'react'
import type { PersonSummary } from '../../../domain/people/person'
import { t } from '../../../texts/t'
import { Told } from '../../texts/told'
import { Button } from '../../components/button'
import { Screen } from '../../components/screen'
import { SelectField } from '../../components/select-field'
import { TextField } from '../../components/text-field'
import styles from './merge-people-screen.module.css'

export interface MergePeopleScreenProps {
  /** The one who stays. */
  readonly person: PersonSummary
  readonly others: readonly PersonSummary[]
  readonly onMerge: (otherId: string) => void
  readonly onBack: () => void
}

/** More than these nobody reads through; a longer name finds fewer. */
const mostShown = 50

/** Making one person of two who are the same: who the other is, and what comes of it, before it is done. */
export function MergePeopleScreen({ person, others, onMerge, onBack }: MergePeopleScreenProps) {
  const [text, setText] = useState('')
  const [otherId, setOtherId] = useState('')
  const found = others
    .filter(({ name }) => name.toLowerCase().includes(text.trim().toLowerCase()))
    .slice(0, mostShown)
  const other = found.find(({ id }) => id === otherId) ?? null
  return (
    <Screen
      title={t('Make one person of {{name}} and another', { name: person.name })}
      actions={
        <Button look="quiet" onClick={onBack}>
          {t('Back')}
        </Button>
      }
    >
      <div className={styles.choosing}>
        <TextField label={t('Find the other')} type="search" value={text} onChange={setText} />
        <SelectField
          label={t('Who is the same person')}
          value={other?.id ?? ''}
          options={[
            { value: '', label: found.length === 0 ? t('Nobody matches') : t('Choose…') },
            ...found.map((each) => ({ value: each.id, label: describePerson(each) })),
          ]}
          onChange={setOtherId}
        />
      </div>
      {other !== null && (
        <section className={styles.outcome} aria-label={t('What comes of it')}>
          <p>
            <Told
              text="<strong>{{stays}}</strong> stays, with everything that is written of both: needs, common ground, contacts and addresses stand side by side. Of role, organisation and medium {{stays}}’s are kept, and <name>{{goes}}</name>’s where there is none."
              parts={{ strong: <strong dir="auto" />, name: <span dir="auto" /> }}
              values={{ stays: person.name, goes: other.name }}
            />
          </p>
          <p>
            <Told
              text="Every meeting, promise, note and check-in that names <name>{{goes}}</name> names <name>{{stays}}</name> from then on. {{goes}} goes to the trash, and you can take it all back right afterwards."
              parts={{ name: <span dir="auto" /> }}
              values={{ stays: person.name, goes: other.name }}
            />
          </p>
          <Button look="primary" onClick={() => onMerge(other.id)}>
            {t('Make them one person')}
          </Button>
        </section>
      )}
    </Screen>
  )
}

/** Two people of one name are told apart by what else is known. */
function describePerson({ name, role, organisation, emails }: PersonSummary): string {
  return [name, role, organisation, emails[0] ?? ''].filter((part) => part !== '').join(' · ')
}
