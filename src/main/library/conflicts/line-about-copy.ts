import { t } from '../../../texts/t'
import type { TakenCopy } from './take-in-conflict-copy'

/** One line for the person about a record that was changed on two machines; null when there is nothing to tell. */
export function lineAboutCopy(name: string, outcome: TakenCopy<unknown>['outcome']): string | null {
  const what = name.trim() === '' ? t('A record without a name') : t('“{{name}}”', { name: name.trim() })
  switch (outcome) {
    case 'nothing-new':
      return null
    case 'merged':
      return t('{{what}} was changed on two machines. Both changes are in it now.', { what })
    case 'both-kept':
      return t(
        '{{what}} was changed on two machines, in the same lines too. Both are kept, one below the other.',
        { what },
      )
    case 'newer-kept':
      return t(
        '{{what}} was changed on two machines, in the same place too. The newer words are in it, the others in its history.',
        { what },
      )
    case 'wanted-again':
      return t('{{what}} was deleted on one machine and changed on another. It is kept.', { what })
  }
}
