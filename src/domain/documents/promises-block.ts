import type { CommitmentSummary } from '../commitments/commitment'
import type { Block } from './block'
import { dayName } from './document-context'
import { inOneLine, textBlocks } from './text-blocks'
import { t } from '../../texts/t'

/** Promises as a list to tick off; what was kept is ticked, and what was missed says so. */
export function promisesBlock(promises: readonly CommitmentSummary[], locale: string | undefined): Block[] {
  if (promises.length === 0) return []
  return [
    {
      kind: 'checklist',
      items: promises.map((promise) => ({
        isDone: promise.state === 'kept',
        blocks: textBlocks(promiseLine(promise, locale)),
      })),
    },
  ]
}

/** `I owe: pricing draft, by 4 March 2026`. */
export function promiseLine(
  { owedBy, text, dueOn, state }: CommitmentSummary,
  locale: string | undefined,
): string {
  const what = inOneLine(text)
  const owed =
    owedBy === 'me' ? t('I owe: {{text}}', { text: what }) : t('They owe: {{text}}', { text: what })
  const due =
    dueOn === null ? owed : t('{{promise}}, by {{day}}', { promise: owed, day: dayName(dueOn, locale) })
  return state === 'missed' ? t('{{promise}} (missed)', { promise: due }) : due
}
