import type { Steps } from '../../../domain/check-ins/check-in-item'
import { opennessReachOf } from '../../../domain/check-ins/openness-reach'
import type { TrustItemId } from '../../../domain/check-ins/trust-items'
import { trustMoves, type TrustMove } from '../../../domain/trust/moves'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { Disclosure } from '../../components/disclosure'
import styles from './other-moves.module.css'

export interface OtherMovesProps {
  readonly itemId: TrustItemId
  /** The one that is shown already. */
  readonly shown: TrustMove
  readonly setting: Steps | null
  readonly onChoose: (moveId: string) => void
}

/** The rest of the catalogue, what helps the item first, to be taken instead. */
export function OtherMoves({ itemId, shown, setting, onChoose }: OtherMovesProps) {
  const reach = setting === null ? 'unknown' : opennessReachOf(setting)
  const others = trustMoves.filter(({ id }) => id !== shown.id)
  const helping = others.filter(({ helps }) => helps.includes(itemId))
  const rest = others.filter((move) => !helping.includes(move))
  return (
    <Disclosure summary={t('Other steps')}>
      <ul className={styles.moves}>
        {[...helping, ...rest].map((move) => (
          <li key={move.id} className={styles.move}>
            <div>
              <p className={styles.name}>{move.name}</p>
              <p className={styles.sentence}>{move.sentence}</p>
              {move.asksForOpenness && <p className={styles.sentence}>{caution(reach)}</p>}
            </div>
            <Button onClick={() => onChoose(move.id)}>
              {t('Take this')}
              <span className="visually-hidden">: {move.name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

function caution(reach: ReturnType<typeof opennessReachOf>): string {
  switch (reach) {
    case 'unknown':
      return t('As far as the place is safe for it; no setting check says so yet.')
    case 'little':
      return t('Your setting check says that openness is risky there. Perhaps elsewhere, or not yet.')
    case 'some':
    case 'far':
      return t('Your setting check says that the place can carry it.')
  }
}
