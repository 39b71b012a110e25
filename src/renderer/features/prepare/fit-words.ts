import { t } from '../../../texts/t'
/**
 * How well a medium fits, in words for its score of 0 to 100; 50 is one that nothing speaks for or against.
 */
export function fitWords(score: number): string {
  if (score >= 80) return t('Fits very well')
  if (score >= 65) return t('Fits well')
  if (score >= 50) return t('Would do')
  if (score >= 30) return t('Fits less well')
  return t('Fits poorly')
}
