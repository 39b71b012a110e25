import type { ScaleStep } from '../medium/situation'
import type { CheckInItem, Steps } from './check-in-item'
import { trustElements, trustItems, type TrustItemId } from './trust-items'

/** An item with the step that was chosen for it. */
export interface AnsweredItem {
  readonly item: CheckInItem<TrustItemId>
  readonly step: ScaleStep
}

/** What a trust check-in says at a glance: where to begin, and the other answers, the weakest first. */
export type TrustReading =
  | { readonly kind: 'nothing' }
  /** All answers lie within one step of each other: there is no weakest, only a place to begin. */
  | { readonly kind: 'even'; readonly first: AnsweredItem; readonly others: readonly AnsweredItem[] }
  | { readonly kind: 'weakest'; readonly first: AnsweredItem; readonly others: readonly AnsweredItem[] }

/** The parts of trust tend to be rated alike (Colquitt et al. 2007), so one step is not read as a difference. */
const smallestGap = 2

/**
 * Names the weakest element. Where elements stand alike, the relationship goes first: a poor one went with the largest
 * loss of trust (Zenger and Folkman 2019, correlational). A habit goes first only where it is clearly lower than each
 * element, or where no element was answered.
 */
export function readTrust(steps: Steps): TrustReading {
  // Sorting is stable: what stands alike stays in the order in which it is asked, which begins with the relationship.
  const answered = trustItems.flatMap((item): readonly AnsweredItem[] => {
    const step = steps[item.id]
    return step === undefined ? [] : [{ item, step }]
  })
  const weakestFirst = answered.toSorted((a, b) => a.step - b.step)
  const lowest = weakestFirst[0]
  const highest = weakestFirst.at(-1)
  const firstAsked = answered[0]
  if (lowest === undefined || highest === undefined || firstAsked === undefined) return { kind: 'nothing' }
  const reading = (kind: 'even' | 'weakest', first: AnsweredItem): TrustReading => ({
    kind,
    first,
    others: weakestFirst.filter((other) => other !== first),
  })
  if (highest.step - lowest.step < smallestGap) return reading('even', firstAsked)
  const element = weakestFirst.find(({ item }) => isElement(item.id)) ?? lowest
  return reading('weakest', element.step - lowest.step < smallestGap ? element : lowest)
}

function isElement(id: TrustItemId): boolean {
  return trustElements.some((element) => element.id === id)
}
