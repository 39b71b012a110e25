/** Makes the next state of a record of the present one. */
export type Change<T> = (current: T) => T

/** A record that took the place of another state, which is kept as a version of this name. */
export interface Replaced<T> {
  readonly record: T
  readonly keptAs: string
}

/** A record, and which version of its file it is. */
export interface Revised<T> {
  readonly record: T
  readonly revision: string
}

/** What a change goes out from. */
export interface ChangeFrom {
  /** The version of the file; with another one the change is refused. Null takes any. */
  readonly revision: string | null
  /** Whether the present state is kept as a version first, due or not. */
  readonly keepsBefore: boolean
}
