import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { findPlay } from '../../domain/plays/built-in-plays'
import { choosePlays } from '../../domain/plays/choose-play'
import { conversationKinds, kindQuestion, worries, worryQuestion } from '../../domain/plays/play-questions'
import { t } from '../../texts/t'
import { IconButton } from '../components/icon-button'
import { StepScale } from '../components/step-scale'
import styles from './play-chooser.module.css'

/** The answers so far; kept by whoever shows the questions, so that they are there again when opened again. */
export interface PlayAnswers {
  readonly kind: string | null
  readonly subject: string | null
  readonly worry: string | null
}

export const noPlayAnswers: PlayAnswers = { kind: null, subject: null, worry: null }

export interface PlayChooserProps {
  readonly answers: PlayAnswers
  readonly onAnswer: (answers: PlayAnswers) => void
  /** Plays that are taken already. */
  readonly takenIds?: readonly string[]
  readonly onChoose: (playId: string) => void
  readonly onClose: () => void
}

/** Three plain questions, one after the other, and the plays that fit the answers. */
export function PlayChooser({ answers, onAnswer, takenIds = [], onChoose, onClose }: PlayChooserProps) {
  const { kind, subject, worry } = answers
  const panel = useRef<HTMLElement>(null)
  const asked = conversationKinds.find(({ id }) => id === kind)
  const isAnswered = kind !== null && subject !== null && worry !== null
  const proposals = isAnswered ? choosePlays({ kind, subject, worry }) : []

  useEffect(() => panel.current?.querySelector('input')?.focus(), [])

  return (
    <section ref={panel} className={styles.panel} aria-label={t('Help me choose')}>
      <IconButton
        label={t('Close the questions')}
        className={styles.close}
        icon={<X size={16} aria-hidden />}
        onClick={onClose}
      />
      <StepScale
        label={kindQuestion}
        steps={conversationKinds.map(asStep)}
        value={kind}
        showsEveryWord
        onChange={(next) => onAnswer({ ...answers, kind: next, subject: null })}
      />
      {asked !== undefined && (
        <StepScale
          key={asked.id}
          label={asked.question}
          steps={asked.answers.map(asStep)}
          value={subject}
          showsEveryWord
          onChange={(next) => onAnswer({ ...answers, subject: next })}
        />
      )}
      {subject !== null && (
        <StepScale
          label={worryQuestion}
          steps={worries.map(asStep)}
          value={worry}
          showsEveryWord
          onChange={(next) => onAnswer({ ...answers, worry: next })}
        />
      )}
      <div role="status" className={styles.answer}>
        {proposals.length > 0 && (
          <>
            <p className={styles.small}>
              {proposals.length === 1 ? t('This one fits') : t('These fit, the first best')}
            </p>
            <ul className={styles.proposals} aria-label={t('Plays that fit')}>
              {proposals.map(({ playId, why }) => (
                <li key={playId}>
                  <Proposal
                    name={findPlay(playId)?.name ?? playId}
                    why={why}
                    isTaken={takenIds.includes(playId)}
                    onChoose={() => onChoose(playId)}
                  />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}

interface ProposalProps {
  readonly name: string
  readonly why: string
  readonly isTaken: boolean
  readonly onChoose: () => void
}

function Proposal({ name, why, isTaken, onChoose }: ProposalProps) {
  if (isTaken) {
    return (
      <div className={styles.taken}>
        <strong>{name}</strong>
        <span>{t('On this meeting already.')}</span>
      </div>
    )
  }
  return (
    <button type="button" className={styles.proposal} onClick={onChoose}>
      <strong>{name}</strong>
      <span>{why}</span>
    </button>
  )
}

function asStep({ id, label }: { readonly id: string; readonly label: string }) {
  return { value: id, label }
}
