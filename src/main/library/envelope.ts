/** What the bytes of a file are. It is bound to them, so that a file under another file's name is found out. */
export interface FileLabel {
  /** The folder of the record's kind, or what else the file is: `index`. */
  readonly kind: string
  readonly id: string
}

/**
 * Between the content of a file and the bytes on the disk: it shows every harm to them, and seals them where the
 * library is sealed. The same bytes are valid wherever in the library they are moved (history, trash, quarantine).
 */
export interface Envelope {
  /** The ending of the files' names, which tells what is in them. */
  readonly extension: '.json' | '.sealed'
  /** Whether nobody can read the bytes without the key. */
  readonly isSealed: boolean
  wrap(content: Uint8Array, label: FileLabel): Uint8Array
  /**
   * Throws a LibraryError: `damaged` when one bit is not as it was written, `not-a-record` when the bytes are well but
   * those of another label, `newer-version` when a newer Attune wrote them.
   */
  unwrap(bytes: Uint8Array, label: FileLabel): Uint8Array
}
