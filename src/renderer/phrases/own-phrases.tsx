import { ArrowLeft, Pencil, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import type { PhraseSummary } from '../../domain/phrases/phrase'
import { phrasePurposeNames } from '../../domain/phrases/phrase-purpose'
import type { Bridge } from '../../preload'
import { t } from '../../texts/t'
import { IconButton } from '../components/icon-button'
import { UndoLine } from '../components/undo-line'
import styles from './own-phrases.module.css'
import { PhraseForm, type TypedPhrase } from './phrase-form'

export interface OwnPhrasesProps {
  readonly phrases: Bridge['phrases']
  readonly own: readonly PhraseSummary[]
  /** What the new phrase begins with. */
  readonly typed: string
  readonly onBack: () => void
}

/** The person’s own phrases: to add, to change and to remove. */
export function OwnPhrases({ phrases, own, typed, onBack }: OwnPhrasesProps) {
  const [edited, setEdited] = useState<PhraseSummary | null>(null)
  const [removed, setRemoved] = useState<PhraseSummary | null>(null)
  const [message, setMessage] = useState('')
  const view = useRef<HTMLDivElement>(null)

  /** Answers whether it was kept. */
  const keep = async ({ text, purpose }: TypedPhrase): Promise<boolean> => {
    const reply = await (edited === null
      ? phrases.add({ text, purpose })
      : phrases.change({ id: edited.id, text, purpose }))
    const done = edited === null ? t('Added.') : t('Changed.')
    setMessage(reply.ok ? done : reply.error.message)
    if (reply.ok) setEdited(null)
    return reply.ok
  }
  const remove = async (phrase: PhraseSummary) => {
    const reply = await phrases.remove({ id: phrase.id })
    setMessage(reply.ok ? '' : reply.error.message)
    if (!reply.ok) return
    setRemoved(phrase)
    if (edited?.id === phrase.id) setEdited(null)
    // The button that was pressed goes with its phrase, and must not take the focus along.
    requestAnimationFrame(() => document.getElementById('put-phrase-back')?.focus())
  }
  const putBack = async ({ id }: PhraseSummary) => {
    const reply = await phrases.putBack({ id })
    setMessage(reply.ok ? t('It is back.') : reply.error.message)
    setRemoved(null)
    view.current?.querySelector('input')?.focus()
  }

  return (
    <div ref={view} className={styles.view}>
      <div className={styles.head}>
        <IconButton label={t('All phrases')} icon={<ArrowLeft size={16} aria-hidden />} onClick={onBack} />
        <h2 className={styles.heading}>{t('Your own phrases')}</h2>
      </div>
      <PhraseForm key={edited?.id ?? 'new'} edited={edited} typed={typed} onKeep={keep} />
      <p aria-live="polite" className={styles.message}>
        {message}
      </p>
      {removed !== null && (
        <UndoLine id="put-phrase-back" onUndo={() => void putBack(removed)}>
          {t('“{{name}}” was removed.', { name: shortened(removed.text) })}
        </UndoLine>
      )}
      {own.length === 0 ? (
        <p className={styles.empty}>
          {t('None yet. Keep here what worked for you; “…” marks what you fill in each time.')}
        </p>
      ) : (
        <ul aria-label={t('Your own phrases')} className={styles.list}>
          {own.map((phrase) => (
            <li key={phrase.id} className={styles.row}>
              <span className={styles.what}>
                <span dir="auto" className={styles.text}>
                  {phrase.text}
                </span>
                <span className={styles.group}>{phrasePurposeNames[phrase.purpose]}</span>
              </span>
              <IconButton
                label={t('Change “{{phrase}}”', { phrase: shortened(phrase.text) })}
                icon={<Pencil size={16} aria-hidden />}
                onClick={() => setEdited(phrase)}
              />
              <IconButton
                label={t('Remove “{{phrase}}”', { phrase: shortened(phrase.text) })}
                icon={<Trash2 size={16} aria-hidden />}
                onClick={() => void remove(phrase)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const mostShown = 60

function shortened(text: string): string {
  return text.length <= mostShown ? text : `${text.slice(0, mostShown).trimEnd()}…`
}
