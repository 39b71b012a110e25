import { isSameOrganisation } from '../people/same-organisation'
import type { CheckInItem, Steps } from './check-in-item'
import type { CheckInSummary } from './check-in'
import { opennessReachOf, type OpennessReach } from './openness-reach'
import { settingItems } from './setting-items'

/** What is known of how safe openness is where a conversation takes place. */
export type HowFarToGo =
  /** Nobody said where these people work. */
  | { readonly kind: 'place-unknown' }
  | { readonly kind: 'not-checked'; readonly organisation: string }
  | {
      readonly kind: 'checked'
      readonly organisation: string
      readonly takenAt: string
      readonly reach: OpennessReach
      /** What stands lowest there, or null where nothing stands low. */
      readonly weakest: CheckInItem | null
    }

const lowStep = 2

/**
 * How far to go with something of oneself among people of these organisations, from the latest setting check of each.
 * Where there are several places, the one that asks for the most care counts.
 */
export function howFarToGo(
  organisations: readonly string[],
  checkIns: readonly Pick<CheckInSummary, 'subject' | 'takenAt' | 'steps'>[],
): HowFarToGo {
  const places = organisations.filter((name) => name.trim() !== '').map((name) => inOnePlace(name, checkIns))
  const [first, ...others] = places
  if (first === undefined) return { kind: 'place-unknown' }
  return others.reduce((most, place) => (careFor(place) > careFor(most) ? place : most), first)
}

function inOnePlace(
  organisation: string,
  checkIns: readonly Pick<CheckInSummary, 'subject' | 'takenAt' | 'steps'>[],
): HowFarToGo {
  const latest = checkIns
    .filter(
      ({ subject }) => subject.kind === 'setting' && isSameOrganisation(subject.organisation, organisation),
    )
    .toSorted((one, other) => Date.parse(other.takenAt) - Date.parse(one.takenAt))[0]
  if (latest === undefined) return { kind: 'not-checked', organisation: organisation.trim() }
  const { takenAt, steps } = latest
  return {
    kind: 'checked',
    organisation: organisation.trim(),
    takenAt,
    reach: opennessReachOf(steps),
    weakest: weakestOf(steps),
  }
}

function weakestOf(steps: Steps): CheckInItem | null {
  const low = settingItems.filter(({ id }) => (steps[id] ?? lowStep + 1) <= lowStep)
  return low.toSorted((one, other) => (steps[one.id] ?? 0) - (steps[other.id] ?? 0))[0] ?? null
}

/** How much care a place asks for; more counts before less. */
function careFor(place: HowFarToGo): number {
  switch (place.kind) {
    case 'place-unknown':
      return 2
    case 'not-checked':
      return 2
    case 'checked':
      return { little: 3, unknown: 2, some: 1, far: 0 }[place.reach]
  }
}
