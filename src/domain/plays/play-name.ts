import { findPlay } from './built-in-plays'
import type { OwnPlaySummary } from './own-play'
import { unnamedPlay } from './plays-of-meeting'
import { t } from '../../texts/t'

/** What stands for a play that is gone, or that came from another version. */
export const deletedPlayName = t('A deleted play')

/** What a play is called, of Attune’s or of the person’s own; null for one that is neither, as after it was deleted. */
export function playName(
  playId: string,
  ownPlays: readonly Pick<OwnPlaySummary, 'id' | 'name'>[],
): string | null {
  const name = (findPlay(playId) ?? ownPlays.find(({ id }) => id === playId))?.name
  return name?.trim() === '' ? unnamedPlay : (name ?? null)
}
