import { foldOrganisation } from '../people/same-organisation'
import type { CheckInSummary } from './check-in'

/** An organisation that people belong to or that was looked at, as it was written last. */
export interface Organisation {
  readonly name: string
  readonly people: number
  /** The latest setting check of it, or null. */
  readonly setting: CheckInSummary | null
}

/** The latest setting check of an organisation, or null; none is ever found for a person without one. */
export function settingOf(organisation: string, checkIns: readonly CheckInSummary[]): CheckInSummary | null {
  const wanted = foldOrganisation(organisation)
  if (wanted === '') return null
  return checkIns.reduce<CheckInSummary | null>((latest, checkIn) => {
    if (checkIn.subject.kind !== 'setting') return latest
    if (foldOrganisation(checkIn.subject.organisation) !== wanted) return latest
    return latest === null || checkIn.takenAt > latest.takenAt ? checkIn : latest
  }, null)
}

/** Every organisation that is known, those with the most people first. */
export function listOrganisations(
  people: readonly { readonly organisation: string }[],
  checkIns: readonly CheckInSummary[],
): readonly Organisation[] {
  const known = new Map<string, { name: string; people: number }>()
  const add = (name: string, count: number) => {
    const folded = foldOrganisation(name)
    if (folded === '') return
    const before = known.get(folded)
    known.set(folded, { name: before?.name ?? name.trim(), people: (before?.people ?? 0) + count })
  }
  for (const { organisation } of people) add(organisation, 1)
  for (const { subject } of checkIns) if (subject.kind === 'setting') add(subject.organisation, 0)
  const settings = latestSettings(checkIns)
  return [...known]
    .map(([folded, organisation]) => ({ ...organisation, setting: settings.get(folded) ?? null }))
    .sort((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1))
}

function latestSettings(checkIns: readonly CheckInSummary[]): ReadonlyMap<string, CheckInSummary> {
  const latest = new Map<string, CheckInSummary>()
  for (const checkIn of checkIns) {
    if (checkIn.subject.kind !== 'setting') continue
    const folded = foldOrganisation(checkIn.subject.organisation)
    const before = latest.get(folded)
    if (before === undefined || checkIn.takenAt > before.takenAt) latest.set(folded, checkIn)
  }
  return latest
}
