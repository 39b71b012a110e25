import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chooseLibraryFolder } from '../../../src/main/library-folder'

const documents = join('/home', 'ana', 'Documents')

describe('the folder of the library', () => {
  it('is the one that ATTUNE_LIBRARY names, before any other', () => {
    const folder = chooseLibraryFolder('/mnt/library', '/chosen', documents)
    expect(folder).toEqual({ path: '/mnt/library', from: 'environment' })
  })

  it('is the chosen one otherwise, also when ATTUNE_LIBRARY is empty', () => {
    const chosen = { path: '/chosen', from: 'settings' }
    for (const unset of [undefined, ''])
      expect(chooseLibraryFolder(unset, '/chosen', documents)).toEqual(chosen)
  })

  it('is in the person’s documents when nothing was chosen', () => {
    const folder = chooseLibraryFolder(undefined, null, documents)
    expect(folder).toEqual({ path: join(documents, 'Attune'), from: 'default' })
  })
})
