import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { Chip } from '../../components/chip'
import type { RehearsalCard } from '../../../domain/rehearsal/rehearsal-card'
import styles from './card-face.module.css'

export interface CardFaceProps {
  readonly card: RehearsalCard
  readonly isAgain: boolean
  readonly isRevealed: boolean
  readonly onReveal: () => void
  readonly onGoTo: (anchor: string) => void
}

/** One card: what they may say or what is asked of me, and behind it what I prepared. Screen readers hear it change. */
export function CardFace({ card, isAgain, isRevealed, onReveal, onGoTo }: CardFaceProps) {
  return (
    <div aria-live="polite" className={styles.face}>
      <p className={styles.title}>
        {card.title}
        {isAgain && <Chip tone="quiet">{t('Again')}</Chip>}
      </p>
      <p className={card.kind === 'objection' ? styles.said : styles.cue} dir="auto">
        {card.kind === 'objection' ? t('“{{name}}”', { name: card.front }) : card.front}
      </p>
      {isRevealed ? (
        <Back card={card} onGoTo={onGoTo} />
      ) : (
        <Button look="primary" className={styles.reveal} aria-keyshortcuts="Space Enter" onClick={onReveal}>
          {card.kind === 'objection' ? t('Show my answer') : t('Show my words')}
        </Button>
      )}
    </div>
  )
}

function Back({ card, onGoTo }: Pick<CardFaceProps, 'card' | 'onGoTo'>) {
  if (card.answers.length === 0) {
    return (
      <div className={styles.unprepared}>
        <p>{t('Nothing is prepared for it yet.')}</p>
        <Button onClick={() => onGoTo(card.anchor)}>{t('Go to it')}</Button>
      </div>
    )
  }
  return (
    <dl className={styles.answers}>
      {card.answers.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  )
}
