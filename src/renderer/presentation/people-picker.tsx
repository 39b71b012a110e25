import { useCombobox } from 'downshift'
import { X } from 'lucide-react'
import { useMemo, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { Link } from 'wouter'
import { deletedPersonName, type PersonSummary } from '../../domain/people/person'
import { t } from '../../texts/t'
import { routes } from '../routes'
import { peopleNotRead } from './meeting-names'
import styles from './people-picker.module.css'
import { suggestPeople } from './suggest-people'

export interface PeoplePickerProps {
  readonly people: readonly PersonSummary[]
  readonly chosenIds: readonly string[]
  readonly onChange: (personIds: string[]) => void
  /** Makes a person who is not known yet, and adds them. */
  readonly onAddNew: (name: string) => void
  /** What those are who are chosen. */
  readonly listLabel?: string
}

/** People as chips: a name that is typed is found again, or made on the fly. */
export function PeoplePicker({
  people,
  chosenIds,
  onChange,
  onAddNew,
  listLabel = t('People in this meeting'),
}: PeoplePickerProps) {
  const [typed, setTyped] = useState('')
  const picker = useRef<HTMLDivElement>(null)
  const chosen = useMemo(() => {
    const byId = new Map(people.map((person) => [person.id, person]))
    const chipOf = (id: string) => byId.get(id) ?? { id, name: deletedPersonName }
    return people === peopleNotRead ? [] : chosenIds.map(chipOf)
  }, [people, chosenIds])
  const known = useMemo(() => new Set(people.map(({ id }) => id)), [people])
  const suggestions = useMemo(() => suggestPeople(people, chosenIds, typed), [people, chosenIds, typed])

  const { isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps, closeMenu, selectItem } =
    useCombobox({
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
  const addTyped = ({ value }: HTMLInputElement) => {
    setTyped('')
    closeMenu()
    const names = namesIn(value)
    const find = (name: string) => people.find((person) => fold(person.name) === fold(name))
    const knownIds = names.flatMap((name) => find(name)?.id ?? []).filter((id) => !chosenIds.includes(id))
    if (knownIds.length > 0) onChange([...chosenIds, ...knownIds])
    for (const name of names) if (find(name) === undefined) onAddNew(name)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if ((event.key === 'Enter' && highlightedIndex < 0) || event.key === ',') {
      event.preventDefault()
      addTyped(event.currentTarget)
    } else if (event.key === 'Backspace' && event.currentTarget.value === '' && chosenIds.length > 0) {
      // A Backspace that is still held from deleting the text takes nobody out.
      if (!event.repeat) onChange(chosenIds.slice(0, -1))
    }
  }

  const onBlur = (event: FocusEvent<HTMLInputElement>) => {
    // It keeps its focus while another window is in front: the name may still be on its way.
    if (document.activeElement === event.currentTarget) return
    const highlighted = suggestions[highlightedIndex]
    if (highlighted === undefined) addTyped(event.currentTarget)
    else selectItem(highlighted)
  }

  const isShown = isOpen && suggestions.length > 0
  return (
    <div ref={picker} className={styles.picker} id="people">
      {chosen.length > 0 && (
        <ul aria-label={listLabel} className={styles.chips}>
          {chosen.map((person) => (
            <li key={person.id} className={styles.chip}>
              {known.has(person.id) ? (
                <Link href={routes.person(person.id)} className={styles.name} dir="auto">
                  {person.name}
                </Link>
              ) : (
                <span dir="auto">{person.name}</span>
              )}
              <button
                type="button"
                aria-label={t('Remove {{name}}', { name: person.name })}
                className={styles.remove}
                onClick={() => {
                  // The button goes with its person, and must not take the focus along.
                  picker.current?.querySelector('input')?.focus()
                  onChange(chosenIds.filter((id) => id !== person.id))
                }}
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
            onBlur,
          })}
          aria-label={t('People')}
          aria-labelledby={undefined}
          className={styles.input}
          placeholder={chosen.length === 0 ? t('Who it is with') : t('Add a person')}
          maxLength={200}
          spellCheck={false}
        />
        <ul
          {...getMenuProps({ 'aria-label': t('People known so far'), 'aria-labelledby': undefined })}
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

function fold(name: string): string {
  return name.toLocaleLowerCase()
}

/** The names in what was typed or pasted, each once, whatever its capitals. */
function namesIn(text: string): string[] {
  const names = text.split(',').map((name) => name.trim())
  return names.filter(
    (name, index) => name !== '' && names.findIndex((other) => fold(other) === fold(name)) === index,
  )
}
