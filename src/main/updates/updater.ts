/** What looks for newer versions and fetches them. */
export interface Updater {
  /** Asks the address: the newer version that lies there, or null. */
  readonly find: () => Promise<string | null>
  /** Fetches what was found last, verifies it, and has it put in place when the app quits; percent done goes out. */
  readonly fetch: (onPercent: (percent: number) => void, isUnwanted: AbortSignal) => Promise<void>
  /** What was fetched is not put in place after all. */
  readonly drop: () => void
}

/** What was fetched, or said, is not what it should be: a digest, a signature or a form that does not fit. */
export class UnusableUpdateError extends Error {}
