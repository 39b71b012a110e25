/** What a row should come to: its ratio to the floor, what it adds to the floor, or its own p95. */
export interface Aim {
  readonly of: 'ratio' | 'added' | 'p95'
  /** In times for a ratio, otherwise in the row's unit. */
  readonly atMost: number
}

/** What an aim is judged by: the value that is set against the floor, and the p95. */
export interface Judged {
  readonly value: number
  readonly floor: number
  readonly p95: number
}

export function isMet({ of, atMost }: Aim, { value, floor, p95 }: Judged): boolean {
  switch (of) {
    case 'ratio':
      return value <= floor * atMost
    case 'added':
      return value - floor <= atMost
    case 'p95':
      return p95 <= atMost
  }
}

/** `1.3×`, `+150 ms` or `p95 16 ms`. */
export function describeAim({ of, atMost }: Aim, unit: string): string {
  switch (of) {
    case 'ratio':
      return `${atMost}×`
    case 'added':
      return `+${atMost} ${unit}`
    case 'p95':
      return `p95 ${atMost} ${unit}`
  }
}
