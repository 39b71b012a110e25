import type { Reply } from '../../ipc/reply'
import { t } from '../../texts/t'

/** What stands in for a reply that never came. */
export function noAnswer(): Reply<never> {
  return { ok: false, error: { code: 'internal', message: t('Attune’s main process did not answer.') } }
}
