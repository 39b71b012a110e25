import { ArrowLeft, ArrowRight, RotateCcw } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import {
  beginRehearsal,
  currentStop,
  isMarked,
  markedCards,
  moveBy,
  reveal,
  toggleAgain,
  togglePause,
} from '../../../domain/rehearsal/rehearsal'
import type { RehearsalCard } from '../../../domain/rehearsal/rehearsal-card'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { CardFace } from './card-face'
import { RehearsalClock } from './rehearsal-clock'
import { RehearsalEnd } from './rehearsal-end'
import styles from './rehearse-page.module.css'
import { usePageKeys } from './use-page-keys'

export interface RehearsePageProps {
  readonly title: string
  readonly cards: readonly RehearsalCard[]
  /** The clock, in milliseconds. */
  readonly now: () => number
  readonly onBack: () => void
  /** Goes to a part of the preparation. */
  readonly onGoTo: (anchor: string) => void
}

/** The cards of a preparation, one at a time, to be said aloud once before it counts. */
export function RehearsePage({ title, cards, now, onBack, onGoTo }: RehearsePageProps) {
  const begin = () =>
    beginRehearsal(
      cards.map(({ id }) => id),
      now(),
    )
  const [rehearsal, setRehearsal] = useState(begin)
  const page = useRef<HTMLElement>(null)
  useEffect(() => page.current?.focus(), [])

  const stop = currentStop(rehearsal)
  const card = cards.find(({ id }) => id === stop?.cardId)
  const move = (by: 1 | -1) => {
    setRehearsal((before) => moveBy(before, by, now()))
    // What was pressed may be gone with its card.
    page.current?.focus()
  }
  const show = () => {
    setRehearsal(reveal)
    page.current?.focus()
  }
  const pause = () => setRehearsal((before) => togglePause(before, now()))
  const takeKey = (key: string): boolean => {
    switch (key) {
      case 'ArrowRight':
        move(1)
        return true
      case 'ArrowLeft':
        move(-1)
        return true
      case ' ':
      case 'Enter':
        if (rehearsal.isRevealed) move(1)
        else show()
        return true
      case 'a':
        setRehearsal(toggleAgain)
        return true
      case 'p':
        pause()
        return true
      default:
        return false
    }
  }
  usePageKeys((event) => {
    if (event.key === 'Escape') {
      onBack()
      return true
    }
    // A button that has the focus is pressed by these keys.
    const isPress = event.key === ' ' || event.key === 'Enter'
    if (card === undefined || (isPress && event.target instanceof HTMLButtonElement)) return false
    return takeKey(event.key.length === 1 ? event.key.toLowerCase() : event.key)
  })

  return (
    <section ref={page} tabIndex={-1} aria-label={t('Rehearse {{title}}', { title })} className={styles.page}>
      <header className={styles.bar}>
        <Button look="quiet" icon={<ArrowLeft size={16} aria-hidden />} onClick={onBack}>
          {t('Back to the meeting')}
        </Button>
        {card !== undefined && <RehearsalClock clock={rehearsal.clock} now={now} onTogglePause={pause} />}
      </header>
      <h1 className={styles.heading}>{t('Rehearse')}</h1>
      {cards.length === 0 && <Empty onBack={onBack} />}
      {cards.length > 0 && card === undefined && (
        <RehearsalEnd
          count={cards.length}
          totalMs={rehearsal.clock.totalMs}
          marked={markedCards(rehearsal).flatMap((id) => cards.find((each) => each.id === id) ?? [])}
          onAgain={() => setRehearsal(begin())}
          onBack={onBack}
          onGoTo={onGoTo}
        />
      )}
      {card !== undefined && stop !== null && (
        <>
          <p className={styles.place}>
            {t('Card {{number}} of {{total}}', {
              number: rehearsal.place + 1,
              total: rehearsal.stops.length,
            })}
          </p>
          <CardFace
            card={card}
            isAgain={stop.isAgain}
            isRevealed={rehearsal.isRevealed}
            onReveal={show}
            onGoTo={onGoTo}
          />
          <div className={styles.actions}>
            <Button
              icon={<ArrowLeft size={16} aria-hidden />}
              disabled={rehearsal.place === 0}
              aria-keyshortcuts="ArrowLeft"
              onClick={() => move(-1)}
            >
              {t('Before')}
            </Button>
            <Button
              icon={<RotateCcw size={16} aria-hidden />}
              aria-pressed={isMarked(rehearsal)}
              aria-keyshortcuts="A"
              className={styles.again ?? ''}
              onClick={() => setRehearsal(toggleAgain)}
            >
              {t('Again at the end')}
            </Button>
            <Button
              icon={<ArrowRight size={16} aria-hidden />}
              aria-keyshortcuts="ArrowRight"
              onClick={() => move(1)}
            >
              {t('Next')}
            </Button>
          </div>
          <p className={styles.keys}>
            {t('Space shows, arrows go on and back, A marks, P pauses the clock.')}
          </p>
        </>
      )}
    </section>
  )
}

function Empty({ onBack }: { readonly onBack: () => void }) {
  return (
    <div className={styles.empty}>
      <p>
        {t('There is nothing to say aloud yet: write the first sentence, or one objection that you expect.')}
      </p>
      <Button look="primary" onClick={onBack}>
        {t('Prepare')}
      </Button>
    </div>
  )
}
