import type { SeededRandom } from '../seed/seeded-random'

export interface TortureOptions {
  /** How often to do it, or null for as often as a full run does. */
  readonly count: number | null
  /** The same seed makes the same choices again; what the machine's timing adds is not repeated. */
  readonly random: SeededRandom
  /** The environment that shows windows, for those that start the app. */
  readonly screenEnv: NodeJS.ProcessEnv
  /** Hears how far it is, in a few words. */
  readonly tell: (progress: string) => void
}

/** One line of the closing table: what was done how often, and every loss that was found, each told in one line. */
export interface TortureRow {
  readonly what: string
  readonly count: number
  readonly losses: readonly string[]
}

/** One way of ill-treating a library, by its name on the command line. */
export interface Torture {
  readonly name: string
  readonly about: string
  /** Whether it starts the real app, which then has to be built and needs a display. */
  readonly needsApp: boolean
  run(options: TortureOptions): Promise<readonly TortureRow[]>
}
