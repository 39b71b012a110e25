import { useCombobox } from 'downshift'
import { X } from 'lucide-react'
import { useMemo, useState, type KeyboardEvent } from 'react'
import type { PersonSummary } from '../../../domain/people/person'
import styles from './people-picker.module.css'
import { suggestPeople } from './suggest-people'

export interface PeoplePickerProps {
  readonly people: readonly PersonSummary[]
  readonly chosenIds: readonly string[]
  readonly onChange: (personIds: string[]) => void
  /** Makes a person who is not known yet, and adds them. */
  readonly onAddNew: (name: string) => void
}

/** People as chips: a name that is typed is found again, or made on the fly. */
export function PeoplePicker({ people, chosenIds, onChange, onAddNew }: PeoplePickerProps) {
  const [typed, setTyped] = useState('')
  const chosen = useMemo(() => {
    const byId = new Map(people.map((person) => [person.id, person]))
    return chosenIds.flatMap((id) => byId.get(id) ?? [])
  }, [people, chosenIds])
  const suggestions = useMemo(() => suggestPeople(people, chosenIds, typed), [people, chosenIds, typed])

  const { isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps, closeMenu } = useCombobox({
    items: suggestions,
    inputValue: typed,
    itemToString: (person) => person?.name ?? '',
    selectedItem: null,
    onSelectedItemChange: ({ selectedItem }) => {
      setTyped('')
      if (selectedItem !== null) onChange([...chosenIds, selectedItem.id])
    },
  })

  // The box itself is asked what it holds: the state may be a key behind it.
  const addTyped = (box: HTMLInputElement) => {
    const name = box.value.trim()
    setTyped('')
    closeMenu()
    if (name === '') return
    const known = people.find((person) => person.name.toLocaleLowerCase() === name.toLocaleLowerCase())
    if (known === undefined) onAddNew(name)
    else if (!chosenIds.includes(known.id)) onChange([...chosenIds, known.id])
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if ((event.key === 'Enter' && highlightedIndex < 0) || event.key === ',') {
      event.preventDefault()
      addTyped(event.currentTarget)
    } else if (event.key === 'Backspace' && event.currentTarget.value === '' && chosenIds.length > 0) {
      onChange(chosenIds.slice(0, -1))
    }
  }

  const isShown = isOpen && suggestions.length > 0
  return (
    <div className={styles.picker} id="people">
      {chosen.length > 0 && (
        <ul aria-label="People in this meeting" className={styles.chips}>
          {chosen.map((person) => (
            <li key={person.id} className={styles.chip}>
              <span dir="auto">{person.name}</span>
              <button
                type="button"
                aria-label={`Remove ${person.name}`}
                className={styles.remove}
                onClick={() => onChange(chosenIds.filter((id) => id !== person.id))}
              >
                <X size={16} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.combo}>
        <input
          {...getInputProps({
            onKeyDown,
            onChange: (event) => setTyped(event.currentTarget.value),
            onBlur: (event) => addTyped(event.currentTarget),
          })}
          aria-label="People"
          aria-labelledby={undefined}
          className={styles.input}
          placeholder={chosen.length === 0 ? 'Who it is with' : 'Add a person'}
          maxLength={200}
          spellCheck={false}
        />
        <ul
          {...getMenuProps({ 'aria-label': 'People known so far', 'aria-labelledby': undefined })}
          className={isShown ? styles.menu : undefined}
        >
          {isShown &&
            suggestions.map((person, index) => (
              <li
                key={person.id}
                {...getItemProps({ item: person, index })}
                className={styles.option}
                data-highlighted={index === highlightedIndex}
              >
                {person.name}
              </li>
            ))}
        </ul>
      </div>
    </div>
  )
}
