import { z } from 'zod'

/** Why a request was not carried out; the renderer chooses its words and its next step by the code. */
export const failureCodeSchema = z.enum([
  'disk-full',
  'read-only',
  'no-permission',
  'too-many-files',
  'io-error',
  'folder-missing',
  'too-large',
  'closed',
  'busy',
  'locked',
  'not-found',
  'damaged',
  'newer-version',
  'in-use',
  'changed-outside',
  'archive-refused',
  'cancelled',
  'invalid-input',
  'untrusted-sender',
  'internal',
])

export type FailureCode = z.infer<typeof failureCodeSchema>

export interface Failure {
  readonly code: FailureCode
  /** One plain sentence for a person. */
  readonly message: string
}

/** Every request is answered by a value; nothing is thrown across the door. */
export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure }
