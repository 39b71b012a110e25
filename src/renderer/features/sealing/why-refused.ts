import { t } from '../../../texts/t'
/** Why a passphrase was not taken, as one or two sentences. */
export function whyRefused(answer: {
  readonly kind: 'wrong' | 'too-soon'
  readonly pauseMs: number
}): string {
  const seconds = Math.ceil(answer.pauseMs / 1_000)
  const wait = seconds === 0 ? '' : ` Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`
  return answer.kind === 'wrong'
    ? t('This is not the passphrase.{{wait}}', { wait })
    : t('Too soon after a wrong one.{{wait}}', { wait })
}
