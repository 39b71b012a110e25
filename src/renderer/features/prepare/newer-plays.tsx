import { wasChangedSince } from '../../../domain/plays/chosen-play'
import type { ChosenPlay, OwnPlaySummary } from '../../../domain/plays/own-play'
import { playOfOwn } from '../../../domain/plays/plays-of-meeting'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import styles from './play-picker.module.css'

export interface NewerPlaysProps {
  readonly playIds: readonly string[]
  readonly chosen: readonly ChosenPlay[]
  /** The person’s own plays as they are now. */
  readonly ownPlays: readonly OwnPlaySummary[]
  readonly onRenew: (play: OwnPlaySummary) => void
}

/** Offers the newer version of plays that were changed after they were chosen. */
export function NewerPlays({ playIds, chosen, ownPlays, onRenew }: NewerPlaysProps) {
  const changed = ownPlays.filter((own) => {
    const kept = chosen.find(({ id }) => id === own.id)
    return kept !== undefined && playIds.includes(own.id) && wasChangedSince(kept, own)
  })
  return changed.map((own) => (
    <p key={own.id} className={styles.newer}>
      {t('“{{name}}” was changed since it was chosen.', { name: playOfOwn(own).name })}{' '}
      <Button look="quiet" onClick={() => onRenew(own)}>
        {t('Use the newer version')}
      </Button>
    </p>
  ))
}
