/** A file that is no play as this version reads them. `message` says what was expected at `line`, counted from 1. */
export class BrokenPlayFile extends Error {
  override readonly name = 'BrokenPlayFile'

  constructor(
    /** Null where no one line is to blame. */
    readonly line: number | null,
    message: string,
  ) {
    super(message)
  }
}
