import { X } from 'lucide-react'
import { useMemo, useState, type KeyboardEvent } from 'react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Tag, TagGroup, TagList } from 'react-aria-components'
import type { PersonSummary } from '../../../domain/people/person'
import styles from './people-picker.module.css'

export interface PeoplePickerProps {
  readonly people: readonly PersonSummary[]
  readonly chosenIds: readonly string[]
  readonly onChange: (personIds: string[]) => void
  /** Makes a person who is not known yet, and adds them. */
  readonly onAddNew: (name: string) => void
}

const mostSuggestions = 8

/** People as chips: a name that is typed is found again, or made on the fly. */
export function PeoplePicker({ people, chosenIds, onChange, onAddNew }: PeoplePickerProps) {
  const [typed, setTyped] = useState('')
  const byId = useMemo(() => new Map(people.map((person) => [person.id, person])), [people])
  const chosen = chosenIds.flatMap((id) => byId.get(id) ?? [])
  const suggestions = useMemo(() => suggest(people, chosenIds, typed), [people, chosenIds, typed])

  const addTyped = () => {
    const name = typed.trim()
    setTyped('')
    if (name === '') return
    const known = people.find((person) => person.name.toLocaleLowerCase() === name.toLocaleLowerCase())
    if (known === undefined) onAddNew(name)
    else if (!chosenIds.includes(known.id)) onChange([...chosenIds, known.id])
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const hasSuggestionInFocus = event.currentTarget.getAttribute('aria-activedescendant') !== null
    if ((event.key === 'Enter' || event.key === ',') && !hasSuggestionInFocus) {
      event.preventDefault()
      addTyped()
    } else if (event.key === 'Backspace' && typed === '' && chosenIds.length > 0) {
      onChange(chosenIds.slice(0, -1))
    }
  }

  return (
    <div className={styles.picker}>
      {chosen.length > 0 && (
        <TagGroup
          aria-label="People in this meeting"
          className={styles.chips ?? ''}
          onRemove={(keys) => onChange(chosenIds.filter((id) => !keys.has(id)))}
        >
          <TagList className={styles.chips ?? ''} items={chosen}>
            {(person) => (
              <Tag id={person.id} textValue={person.name} className={styles.chip ?? ''}>
                <span dir="auto">{person.name}</span>
                <Button slot="remove" aria-label={`Remove ${person.name}`} className={styles.remove ?? ''}>
                  <X size={16} aria-hidden />
                </Button>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      )}
      <ComboBox
        className={styles.combo ?? ''}
        inputValue={typed}
        onInputChange={setTyped}
        selectedKey={null}
        onSelectionChange={(key) => {
          if (key === null) return
          setTyped('')
          onChange([...chosenIds, String(key)])
        }}
        items={suggestions}
        menuTrigger="focus"
        allowsCustomValue
        allowsEmptyCollection={false}
        onBlur={addTyped}
      >
        <Label className="visually-hidden">People</Label>
        <Input
          className={styles.input ?? ''}
          placeholder={chosen.length === 0 ? 'Who it is with' : 'Add a person'}
          maxLength={200}
          onKeyDown={onKeyDown}
        />
        <Popover className={styles.popover ?? ''} placement="bottom start">
          <ListBox className={styles.list ?? ''}>
            {(person: PersonSummary) => (
              <ListBoxItem id={person.id} textValue={person.name} className={styles.option ?? ''}>
                {person.name}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  )
}

function suggest(people: readonly PersonSummary[], chosenIds: readonly string[], typed: string): PersonSummary[] {
  const wanted = typed.trim().toLocaleLowerCase()
  const isWanted = (name: string) =>
    name
      .toLocaleLowerCase()
      .split(/\s+/)
      .some((_, index, words) => words.slice(index).join(' ').startsWith(wanted))
  return people
    .filter((person) => !chosenIds.includes(person.id) && (wanted === '' || isWanted(person.name)))
    .slice(0, mostSuggestions)
}
