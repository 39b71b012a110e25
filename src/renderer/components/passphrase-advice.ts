import { t } from '../../texts/t'
/** Fewer characters are not taken: anybody could try them all. */
export const shortestPassphrase = 8

/** One honest sentence on a passphrase that is being chosen. Only its length is judged; nothing is promised. */
export function adviseOnPassphrase(passphrase: string): string {
  const { length } = passphrase
  if (length === 0) return t('Take four or more words that do not belong together. You will type them often.')
  if (length < shortestPassphrase)
    return t('At least {{shortestPassphrase}} characters.', { shortestPassphrase })
  if (length < 16) return t('This is short: a computer can try many of this length. Add a word or two.')
  if (length < 24) return t('This is a good length, if it is not a saying, a name or a date.')
  return t('This is long enough, if it is not a sentence that can be found somewhere.')
}
