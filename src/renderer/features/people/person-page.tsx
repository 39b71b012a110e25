import { Users } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Contact } from '../../../domain/people/in-touch'
import type { NeedAnswer } from '../../../domain/people/needs'
import type { CommonGround, Person } from '../../../domain/people/person'
import type { PersonChanges, PersonItem } from '../../../ipc/requests/people-requests'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { Section } from '../../components/section'
import type { SaveState } from '../../saving/autosave'
import { CommonGroundPart } from './common-ground-part'
import { InTouchPart } from './in-touch-part'
import { NeedsMap } from './needs-map'
import { PersonHead } from './person-head'
import styles from './person-page.module.css'

/** What other parts of the app have to say of a person; null where they have nothing. */
export interface PersonPageSlots {
  /** Beside the name: what can be done with the person as a whole. */
  readonly actions: ReactNode
  readonly promises: ReactNode
  readonly trust: ReactNode
  readonly timeline: ReactNode
  /** Beside “Prepare a meeting”. */
  readonly nextSteps: ReactNode
}

export interface PersonPageProps {
  readonly person: Person
  readonly saveState: SaveState
  readonly lastContactAt: string | null | undefined
  /** Milliseconds. */
  readonly now: number
  readonly slots: PersonPageSlots
  readonly newId: () => string
  readonly onChange: (changes: PersonChanges) => void
  readonly onLog: (contact: Omit<Contact, 'id'>) => void
  readonly onPut: (item: PersonItem) => void
  /** Takes an item away, with a way back. */
  readonly onRemove: (item: PersonItem) => void
  readonly onSnooze: (until: string | null) => void
  readonly onPrepareMeeting: () => void
}

/** Who this is to me: what they need, what we share, what is promised, and everything that was with them. */
export function PersonPage(props: PersonPageProps) {
  const { person, saveState, lastContactAt, now, slots, newId, onChange, onPut, onRemove, onSnooze } = props
  const dated = () => ({ id: newId(), meetingId: null })
  const answer = (given: Pick<NeedAnswer, 'question' | 'text' | 'certainty'>) =>
    onPut({ list: 'needs', value: { ...dated(), ...given, answeredAt: new Date().toISOString() } })
  const share = (text: string) =>
    onPut({ list: 'commonGround', value: { ...dated(), text, foundAt: new Date().toISOString() } })
  const found = (value: CommonGround): PersonItem => ({ list: 'commonGround', value })
  const need = (value: NeedAnswer): PersonItem => ({ list: 'needs', value })
  return (
    <div className={styles.page}>
      <div className={styles.inner}>
        <PersonHead
          person={person}
          saveState={saveState}
          onChange={onChange}
          actions={
            <>
              {slots.nextSteps}
              <Button look="primary" icon={<Users size={16} aria-hidden />} onClick={props.onPrepareMeeting}>
                {t('Prepare a meeting')}
              </Button>
              {slots.actions}
            </>
          }
        />
        <InTouchPart
          key={person.id}
          person={person}
          lastContactAt={lastContactAt}
          now={now}
          onChange={(touch) => onChange({ touch })}
          onLog={props.onLog}
          onSnooze={onSnooze}
        />
        {slots.promises}
        <Section title={t('Needs map')}>
          <NeedsMap
            name={person.name}
            needs={person.needs}
            now={now}
            onAnswer={answer}
            onChange={(value) => onPut(need(value))}
            onRemove={(value) => onRemove(need(value))}
          />
        </Section>
        <Section title={t('Common ground')}>
          <CommonGroundPart
            name={person.name}
            commonGround={person.commonGround}
            now={now}
            onAdd={share}
            onChange={(value) => onPut(found(value))}
            onRemove={(value) => onRemove(found(value))}
          />
        </Section>
        {slots.trust}
        <Section title={t('Timeline')}>{slots.timeline}</Section>
      </div>
    </div>
  )
}
