import { useEffect, useState } from 'react'
import type { PromiseLine } from '../../../domain/commitments/parse-promise-line'
import type { JotKind } from '../../../domain/jots/jot'
import { readNotesLine } from '../../../domain/jots/notes-line'
import { captureKinds, captureNames } from '../../../domain/notes/capture'
import { t } from '../../../texts/t'
import type { CaptureBridge } from '../../../preload/capture'
import { Button } from '../../components/button'
import { dateRefusalWords } from '../../presentation/commitment-words'
import { calendarDayName } from '../../presentation/day-words'
import styles from './jot-words.module.css'
import type { SavingState } from './use-capture'

export interface JotWordsProps {
  readonly kind: JotKind
  readonly words: string
  /** It was meant for a meeting that is over. */
  readonly wasLine: boolean
  /** Of the meeting under way; '' for one without. */
  readonly meetingTitle: string
  readonly saving: SavingState
  readonly isAway: boolean
  readonly today: string
  readonly bridge: Pick<CaptureBridge, 'understand' | 'openAttune'>
}

/** What stands below the field: what went wrong, or how the words are understood, or what they become. */
export function JotWords(props: JotWordsProps) {
  const { saving, isAway, bridge } = props
  if (saving.kind === 'failed') {
    return (
      <p id="jot-words" role="alert" className={styles.bad}>
        {t('Not saved: {{why}} The words stay here.', { why: saving.message })}
      </p>
    )
  }
  if (isAway || saving.kind === 'not-open') {
    return (
      <div id="jot-words" role={saving.kind === 'not-open' ? 'alert' : undefined} className={styles.away}>
        <p>{t('The library is locked or being changed. The words wait here until it is open again.')}</p>
        <Button onClick={() => void bridge.openAttune()}>{t('Open Attune')}</Button>
      </div>
    )
  }
  return (
    <p id="jot-words" aria-live="polite" className={styles.words}>
      {props.wasLine && `${t('No meeting is under way any more.')} `}
      <Understood {...props} />
    </p>
  )
}

function Understood({ kind, words, meetingTitle, today, bridge }: JotWordsProps) {
  const promise = useUnderstood(kind === 'promise' ? words : '', bridge)
  switch (kind) {
    case 'thought':
      return t('It becomes an entry of its own in the journal.')
    case 'promise':
      return promise === null ? t('A name after @ and a day are understood.') : said(promise, today)
    case 'line':
      return lineWords(words, meetingTitle)
  }
}

/** Where the line goes, and as what. */
function lineWords(words: string, meetingTitle: string): string {
  const { capture } = readNotesLine(words)
  const where =
    meetingTitle === ''
      ? t('To the end of the notes.')
      : t('To the end of the notes of “{{meeting}}”.', { meeting: meetingTitle })
  if (capture !== null) return `${t(captureNames[capture])}. ${where}`
  const kinds = captureKinds.map((one) => `/${one}`).join(' ')
  return `${where} ${t('What it captures: {{kinds}}', { kinds })}`
}

/** What is understood of a promise so far; null while nothing is written. */
function useUnderstood(words: string, { understand }: Pick<CaptureBridge, 'understand'>): PromiseLine | null {
  const [read, setRead] = useState<PromiseLine | null>(null)
  useEffect(() => {
    let isWanted = true
    if (words.trim() !== '') {
      void understand({ words: words.slice(0, 2000) }).then((reply) => {
        if (isWanted && reply.ok) setRead(reply.value)
      })
    }
    return () => {
      isWanted = false
    }
  }, [words, understand])
  return words.trim() === '' ? null : read
}

function said({ person, owedBy, text, dueOn, refusedDate }: PromiseLine, today: string): string {
  const what = text === '' ? '…' : text
  const when = dueOn === null ? t('no date') : t('by {{day}}', { day: calendarDayName(dueOn, today) })
  return [
    `${direction(person, owedBy)}: ${what} (${when})`,
    unclear(person),
    refusedDate === null ? '' : dateRefusalWords(refusedDate),
  ]
    .filter(Boolean)
    .join('  ')
}

function direction(person: PromiseLine['person'], owedBy: PromiseLine['owedBy']): string {
  if (person?.kind !== 'known') return owedBy === 'me' ? t('I owe') : t('Owed to me')
  const { name } = person
  return owedBy === 'me' ? t('I owe {{name}}', { name }) : t('{{name}} owes me', { name })
}

/** A name that means nobody, or several people, stays in the words: nobody is asked here. */
function unclear(person: PromiseLine['person']): string {
  switch (person?.kind) {
    case undefined:
    case 'known':
      return ''
    case 'unknown':
      return t('“{{name}}” is nobody in People, and stays in the words.', { name: `@${person.name}` })
    case 'several':
      return t('“{{name}}” can be several people, and stays in the words.', { name: `@${person.name}` })
  }
}
