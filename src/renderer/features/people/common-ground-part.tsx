import { Pencil, X } from 'lucide-react'
import { useState } from 'react'
import type { CommonGround } from '../../../domain/people/person'
import { t } from '../../../texts/t'
import { FairnessNote } from '../../coach/fairness-note'
import { Button } from '../../components/button'
import { Escapable } from '../../components/escapable'
import { IconButton } from '../../components/icon-button'
import { TextField } from '../../components/text-field'
import { dayName } from '../../presentation/when'
import styles from './common-ground-part.module.css'

export interface CommonGroundPartProps {
  readonly name: string
  readonly commonGround: readonly CommonGround[]
  readonly now: number
  readonly onAdd: (text: string) => void
  readonly onChange: (found: CommonGround) => void
  readonly onRemove: (found: CommonGround) => void
}

const longestText = 1000

/** What was found to be shared: added, put in other words, taken away. */
export function CommonGroundPart({
  name,
  commonGround,
  now,
  onAdd,
  onChange,
  onRemove,
}: CommonGroundPartProps) {
  const [text, setText] = useState('')
  const [editedId, setEditedId] = useState<string | null>(null)
  return (
    <div className={styles.part}>
      {commonGround.length > 0 && (
        <ul className={styles.list} aria-label={t('Common ground')}>
          {commonGround.map((found) => (
            <li key={found.id} className={styles.found}>
              {found.id === editedId ? (
                <LineForm
                  place={`common-ground ${found.id}`}
                  label={t('What we share')}
                  action={t('Keep')}
                  initial={found.text}
                  onDone={(changed) => {
                    if (changed !== null && changed !== found.text) onChange({ ...found, text: changed })
                    setEditedId(null)
                  }}
                />
              ) : (
                <>
                  <span className={styles.text} dir="auto">
                    {found.text}
                  </span>
                  <span className={styles.when}>{dayName(found.foundAt, now)}</span>
                  <IconButton
                    label={t('Change: {{text}}', { text: found.text })}
                    icon={<Pencil size={16} aria-hidden />}
                    onClick={() => setEditedId(found.id)}
                  />
                  <IconButton
                    label={t('Remove: {{text}}', { text: found.text })}
                    icon={<X size={16} aria-hidden />}
                    onClick={() => onRemove(found)}
                  />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() === '') return
          onAdd(text.trim())
          setText('')
        }}
      >
        <TextField
          className={styles.box}
          label={t('Something that you and {{name}} share', { name })}
          isLabelHidden
          placeholder={t('A place, an interest, a worry that you share')}
          maxLength={longestText}
          value={text}
          onChange={setText}
        />
        <Button type="submit" disabled={text.trim() === ''}>
          {t('Add')}
        </Button>
      </form>
      {text !== '' && <FairnessNote text={text} place="common-ground" />}
    </div>
  )
}

interface LineFormProps {
  /** The anchor of its box. */
  readonly place: string
  readonly label: string
  readonly action: string
  readonly initial: string
  /** Null where nothing is to be changed. */
  readonly onDone: (text: string | null) => void
}

function LineForm({ place, label, action, initial, onDone }: LineFormProps) {
  const [text, setText] = useState(initial)
  return (
    <Escapable onEscape={() => onDone(null)}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '') onDone(text.trim())
        }}
      >
        <TextField
          className={styles.box}
          label={label}
          isLabelHidden
          maxLength={longestText}
          value={text}
          onChange={setText}
          ref={focusAtOnce}
        />
        <Button type="submit" disabled={text.trim() === ''}>
          {action}
        </Button>
      </form>
      <FairnessNote text={text} place={place} />
    </Escapable>
  )
}

function focusAtOnce(box: HTMLInputElement | null): void {
  box?.focus()
}
