import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chooseLibraryFolder } from '../../../src/main/library-folder'

const documents = join('/home', 'ana', 'Documents')

describe('the folder of the library', () => {
  it('is the one that ATTUNE_LIBRARY names, before any other', () => {
    expect(chooseLibraryFolder('/mnt/library', '/chosen', documents)).toEqual({ path: '/mnt/library', from: 'environment' })
  })

  it('is the chosen one otherwise, also when ATTUNE_LIBRARY is empty', () => {
    for (const fromEnvironment of [undefined, ''])
      expect(chooseLibraryFolder(fromEnvironment, '/chosen', documents)).toEqual({ path: '/chosen', from: 'settings' })
  })

  it('is in the person’s documents when nothing was chosen', () => {
    expect(chooseLibraryFolder(undefined, null, documents)).toEqual({ path: join(documents, 'Attune'), from: 'default' })
  })
})
