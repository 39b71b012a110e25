import { t } from '../../../texts/t'
/** Why a passphrase was not taken, as one or two sentences. */
export function whyRefused(answer: {
  readonly kind: 'wrong' | 'too-soon'
  readonly pauseMs: number
}): string {
  const seconds = Math.ceil(answer.pauseMs / 1_000)
  const refusal =
    answer.kind === 'wrong' ? t('This is not the passphrase.') : t('Too soon after a wrong one.')
  return seconds === 0 ? refusal : `${refusal} ${t('Try again in {{count}} seconds.', { count: seconds })}`
}
