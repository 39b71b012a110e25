import { useId } from 'react'
import type { JournalEntry } from '../../../domain/journal/journal-entry'
import type { ScaleStep } from '../../../domain/medium/situation'
import type { PersonSummary } from '../../../domain/people/person'
import { practiceAnswerNames, practiceItems } from '../../../domain/reflections/practice-items'
import { reactionSteps } from '../../../domain/reflections/reaction-scale'
import { practiceAnswerSchema } from '../../../domain/reflections/reflection'
import type { EntryChanges } from '../../../ipc/requests/entries-requests'
import { t } from '../../../texts/t'
import { CheckBox } from '../../components/check-box'
import { ChoiceRow } from '../../components/choice-row'
import { Disclosure } from '../../components/disclosure'
import { RemovableChip } from '../../components/removable-chip'
import { SelectField } from '../../components/select-field'
import { StepScale } from '../../components/step-scale'
import { TextField } from '../../components/text-field'
import { PeoplePicker } from '../../presentation/people-picker'
import { fromLocalInput, toLocalInput } from '../../presentation/when'
import styles from './entry-facts.module.css'

export interface EntryFactsProps {
  readonly entry: JournalEntry
  readonly people: readonly PersonSummary[]
  /** Those that can be chosen. */
  readonly plays: readonly { readonly id: string; readonly name: string }[]
  readonly onChange: (changes: EntryChanges) => void
  readonly onAddPerson: (name: string) => void
}

const scaleSteps: readonly ScaleStep[] = [1, 2, 3, 4, 5]
const steps = scaleSteps.map((value) => ({ value, label: reactionSteps[value - 1] ?? '' }))
const answers = practiceAnswerSchema.options.map((value) => ({ value, label: practiceAnswerNames[value] }))

/** What an entry is about: when, who, which plays, how they reacted, and how one did oneself. */
export function EntryFacts({ entry, people, plays, onChange, onAddPerson }: EntryFactsProps) {
  const peopleLabel = useId()
  const { personIds, playIds, practice } = entry
  return (
    <div className={styles.facts}>
      <TextField
        label={t('When')}
        type="datetime-local"
        value={toLocalInput(entry.happenedAt)}
        onChange={(value) => {
          const happenedAt = fromLocalInput(value)
          if (happenedAt !== null) onChange({ happenedAt })
        }}
      />
      <div role="group" aria-labelledby={peopleLabel} className={styles.fact}>
        <span id={peopleLabel} className={styles.label}>
          {t('People')}
        </span>
        <PeoplePicker
          people={people}
          chosenIds={personIds}
          listLabel={t('People in this entry')}
          onChange={(ids) => onChange({ personIds: ids })}
          onAddNew={onAddPerson}
        />
        {personIds.length > 0 && (
          <CheckBox
            label={t('This was a contact')}
            isChecked={entry.isContact}
            onChange={(isContact) => onChange({ isContact })}
            note={` ${t('It counts for staying in touch.')}`}
          />
        )}
      </div>
      <div className={styles.fact}>
        <SelectField
          label={t('Plays')}
          value=""
          options={[
            { value: '', label: t('Add a play') },
            ...plays
              .filter(({ id }) => !playIds.includes(id))
              .map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => {
            if (id !== '') onChange({ playIds: [...playIds, id] })
          }}
        />
        {playIds.length > 0 && (
          <div className={styles.chips}>
            {playIds.map((id) => (
              <RemovableChip
                key={id}
                onRemove={() => onChange({ playIds: playIds.filter((other) => other !== id) })}
              >
                {plays.find((play) => play.id === id)?.name ?? t('A deleted play')}
              </RemovableChip>
            ))}
          </div>
        )}
      </div>
      <StepScale
        label={t('How they reacted')}
        steps={steps}
        value={entry.reaction}
        onChange={(reaction) => onChange({ reaction })}
      />
      <Disclosure summary={t('Practice check-in')}>
        {practiceItems.map(({ id, question }) => (
          <ChoiceRow
            key={id}
            question={question}
            options={answers}
            value={practice[id] ?? null}
            onChange={(answer) => {
              const { [id]: _, ...others } = practice
              onChange({ practice: answer === null ? others : { ...others, [id]: answer } })
            }}
          />
        ))}
      </Disclosure>
    </div>
  )
}
