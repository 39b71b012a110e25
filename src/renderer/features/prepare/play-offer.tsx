import { Compass } from 'lucide-react'
import { useState } from 'react'
import { findPlay } from '../../../domain/plays/built-in-plays'
import type { OwnPlaySummary } from '../../../domain/plays/own-play'
import { playGroups } from '../../../domain/plays/play-groups'
import { playOfOwn } from '../../../domain/plays/plays-of-meeting'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { noPlayAnswers, PlayChooser } from '../../presentation/play-chooser'
import styles from './play-offer.module.css'

export interface PlayOfferProps {
  /** The plays that are on the meeting already. */
  readonly playIds: readonly string[]
  readonly onAdd: (playId: string) => void
  /** The person’s own plays as they are now. */
  readonly ownPlays: readonly OwnPlaySummary[]
  readonly onAddOwn: (play: OwnPlaySummary) => void
}

/** The plays that could be added, each with what it is for, and three questions for whoever does not know which. */
export function PlayOffer({ playIds, onAdd, ownPlays, onAddOwn }: PlayOfferProps) {
  const [isChoosing, setIsChoosing] = useState(false)
  const [answers, setAnswers] = useState(noPlayAnswers)
  const offered = playGroups
    .flatMap((group) => group.playIds)
    .filter((id) => !playIds.includes(id))
    .flatMap((id) => findPlay(id) ?? [])
  const offeredOwn = ownPlays.filter(({ id }) => !playIds.includes(id))
  return (
    <div className={styles.offer}>
      {isChoosing ? (
        <PlayChooser
          answers={answers}
          onAnswer={setAnswers}
          takenIds={playIds}
          onChoose={onAdd}
          onClose={() => setIsChoosing(false)}
        />
      ) : (
        <div>
          <Button
            look="quiet"
            icon={<Compass size={16} aria-hidden />}
            aria-expanded={false}
            onClick={() => setIsChoosing(true)}
          >
            {t('Help me choose')}
          </Button>
        </div>
      )}
      <ul className={styles.plays} aria-label={t('Plays to add')}>
        {offered.length + offeredOwn.length === 0 && (
          <li className={styles.none}>{t('All plays are on this meeting.')}</li>
        )}
        {offeredOwn.map((own) => (
          <li key={own.id}>
            <button type="button" className={styles.offered} onClick={() => onAddOwn(own)}>
              <strong>{playOfOwn(own).name}</strong>
              <span>
                {own.purpose === ''
                  ? t('One of my plays')
                  : t('{{purpose}} (my play)', { purpose: own.purpose })}
              </span>
            </button>
          </li>
        ))}
        {offered.map((play) => (
          <li key={play.id}>
            <button type="button" className={styles.offered} onClick={() => onAdd(play.id)}>
              <strong>{play.name}</strong>
              <span>{play.purpose}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
