import { describe, expect, it } from 'vitest'
import { failureCodeSchema } from '../../../../src/ipc/reply'
import { explainError } from '../../../../src/main/ipc/explain-error'
import { LibraryError } from '../../../../src/main/library/library-error'

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: something, open '/home/ana/Attune/meetings/x.json'`), { code })
}

describe('explaining an error', () => {
  it.each([
    ['ENOSPC', 'disk-full', 'The disk is full.'],
    ['EROFS', 'read-only', 'The library is on a disk that can only be read.'],
    ['EACCES', 'no-permission', 'The library’s folder does not permit this.'],
    ['EMFILE', 'too-many-files', 'Too many files are open on this machine.'],
    ['ENOENT', 'folder-missing', 'The library’s folder is missing. Is its disk connected?'],
    ['EIO', 'io-error', 'The disk reported an error.'],
  ])('says what %s of the system means', (code, expected, message) => {
    expect(explainError(systemError(code))).toEqual({ code: expected, message })
  })

  it('hands on what the library says', () => {
    expect(explainError(new LibraryError('not-found'))).toEqual({
      code: 'not-found',
      message: 'There is no such record in the library.',
    })
  })

  it('keeps the sentence of a library error whose code does not cross the door', () => {
    const failure = explainError(new LibraryError('already-exists'))
    expect(failure).toEqual({
      code: 'internal',
      message: 'There already is a record of this name in the library.',
    })
  })

  it('does not blame the disk for what is not its fault', () => {
    expect(explainError(new Error('The folder could not be shown: no file manager'))).toEqual({
      code: 'internal',
      message: 'The folder could not be shown: no file manager',
    })
    expect(explainError(new TypeError('x is not a function')).code).toBe('internal')
  })

  it.each([undefined, null, 'text', 7, {}])('has a sentence also for %s', (thrown) => {
    const { code, message } = explainError(thrown)
    expect(failureCodeSchema.options).toContain(code)
    expect(message).not.toBe('')
  })
})
