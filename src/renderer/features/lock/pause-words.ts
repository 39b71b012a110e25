import { t } from '../../../texts/t'
/** How long to wait still, or nothing. */
export function pauseWords(secondsLeft: number): string {
  if (secondsLeft === 0) return ''
  return t('Try again in {{count}} seconds.', { count: secondsLeft })
}
