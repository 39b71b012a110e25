import { ArrowLeftRight, Plus } from 'lucide-react'
import { useState, type SyntheticEvent } from 'react'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { TextField } from '../../components/text-field'
import { dateRefusalWords } from '../../presentation/commitment-words'
import { calendarDayName } from '../../presentation/day-words'
import styles from './quick-add.module.css'
import { useUnderstoodLine, type NewPromise, type ReadPromiseLine } from './use-understood-line'

export interface QuickAddProps {
  readonly read: ReadPromiseLine
  /** The day it is, `YYYY-MM-DD`. */
  readonly today: string
  readonly onAdd: (promise: NewPromise) => Promise<boolean>
}

const longestLine = 2000

/** One line that becomes a promise, with what was understood of it told while it is typed. */
export function QuickAdd({ read, today, onAdd }: QuickAddProps) {
  const [line, setLine] = useState('')
  const understood = useUnderstoodLine(line, read)
  const { parts, person, refusedDate } = understood
  const write = (text: string) => {
    setLine(text)
    if (text.trim() === '') understood.forgetChoices()
  }
  const canAdd = parts.text !== '' && person?.kind !== 'several'
  const add = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (canAdd && (await onAdd(parts))) write('')
  }
  return (
    <form className={styles.form} onSubmit={(event) => void add(event)}>
      <div className={styles.line}>
        <TextField
          label={t('New promise')}
          placeholder={t('@Ana pricing draft by Thursday')}
          maxLength={longestLine}
          value={line}
          onChange={write}
          aria-describedby="promise-understood"
        />
        <Button type="submit" icon={<Plus size={16} aria-hidden />} disabled={!canAdd}>
          {t('Add')}
        </Button>
      </div>
      <div id="promise-understood" className={styles.understood} aria-live="polite">
        {line.trim() === '' ? (
          <p className={styles.hint}>
            {t(
              '“@Ana pricing draft by Thursday” is what you owe Ana; “Ana: pricing draft by Friday” is what Ana owes you.',
            )}
          </p>
        ) : (
          <>
            <dl className={styles.parts}>
              <div>
                <dt>{parts.owedBy === 'me' ? t('I owe') : t('Owed by')}</dt>
                <dd dir="auto">{personWords(understood)}</dd>
              </div>
              <div>
                <dt>{t('What')}</dt>
                <dd dir="auto">{parts.text === '' ? t('not said yet') : parts.text}</dd>
              </div>
              <div>
                <dt>{t('By')}</dt>
                <dd>{parts.dueOn === null ? t('no date') : calendarDayName(parts.dueOn, today)}</dd>
              </div>
            </dl>
            <Button
              look="quiet"
              icon={<ArrowLeftRight size={16} aria-hidden />}
              onClick={understood.turnAround}
            >
              {parts.owedBy === 'me' ? t('They owe me') : t('I owe them')}
            </Button>
          </>
        )}
        {person?.kind === 'several' && (
          <p className={styles.question}>
            {t('Which {{name}}?', { name: person.name })}{' '}
            {person.candidates.map((candidate) => (
              <Button key={candidate.id} onClick={() => understood.choose(candidate)}>
                {candidate.name}
              </Button>
            ))}
          </p>
        )}
        {refusedDate !== null && (
          <p className={styles.refused}>
            {t('{{refusal}} The words stay, and no date is set.', { refusal: dateRefusalWords(refusedDate) })}
          </p>
        )}
      </div>
    </form>
  )
}

function personWords({ person }: Pick<ReturnType<typeof useUnderstoodLine>, 'person'>): string {
  if (person === null) return t('nobody in particular')
  switch (person.kind) {
    case 'known':
      return person.name
    case 'several':
      return t('{{name}}: several', { name: person.name })
    case 'unknown':
      return t('{{name}}, new in People', { name: person.name })
  }
}
