import { t } from '../../../texts/t'
/** How long ago something was, in the words of a calendar. */
export function agoName(months: number): string {
  switch (months) {
    case 1:
      return t('A month ago')
    case 3:
      return t('A quarter ago')
    case 6:
      return t('Half a year ago')
    case 12:
      return t('A year ago')
    default:
      return t('{{years}} years ago', { years: Math.round(months / 12) })
  }
}
