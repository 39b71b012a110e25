const dayMs = 24 * 60 * 60_000

/** How old a version may be at each density, and how much of its ISO instant tells the stretch of which one stays. */
const densities: readonly { readonly until: number; readonly stretchLength: number }[] = [
  { until: 7 * dayMs, stretchLength: 'yyyy-mm-ddThh'.length },
  { until: 91 * dayMs, stretchLength: 'yyyy-mm-dd'.length },
  { until: Infinity, stretchLength: 'yyyy-mm'.length },
]

/** An earlier state of a record. */
export interface DatedVersion {
  /** What tells it from the other versions of its record. */
  readonly name: string
  /** When it was saved, as an ISO instant: what the clock of the machine said then. */
  readonly savedAt: string
}

/**
 * The versions that age makes superfluous: all of the last day stay, then one an hour for a week, one a day for a
 * quarter, and one a month after that, each time the last of its hour, day or month. The first and the newest always
 * stay. When one of them lies in the future, the clock is not to be trusted and all stay.
 */
export function findSuperfluousVersions<V extends DatedVersion>(versions: readonly V[], now: number): V[] {
  if (versions.some(({ savedAt }) => Date.parse(savedAt) > now)) return []
  const oldestFirst = [...versions].sort((a, b) => Date.parse(a.savedAt) - Date.parse(b.savedAt))
  const first = oldestFirst[0]
  const lastOfStretch = new Map<string, V>()
  for (const version of oldestFirst) lastOfStretch.set(stretchOf(version, now), version)
  const kept = new Set(lastOfStretch.values())
  return oldestFirst.filter((version) => version !== first && !kept.has(version))
}

function stretchOf({ name, savedAt }: DatedVersion, now: number): string {
  const age = now - Date.parse(savedAt)
  // Each version of the last day is a stretch of its own.
  if (age < dayMs) return name
  const density = densities.find(({ until }) => age < until)
  return `${density?.until ?? ''} ${savedAt.slice(0, density?.stretchLength)}`
}
