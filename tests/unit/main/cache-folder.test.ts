import { describe, expect, it } from 'vitest'
import { cacheFolderOf } from '../../../src/main/cache-folder'

describe('the folder for what a machine keeps about a library', () => {
  it('is the same for one library each time, however its folder is written', () => {
    expect(cacheFolderOf('/data', '/home/ana/Attune')).toBe(cacheFolderOf('/data', '/home/ana/x/../Attune/'))
  })

  it('is another one for each library, and never in it', () => {
    expect(cacheFolderOf('/data', '/home/ana/Attune')).not.toBe(cacheFolderOf('/data', '/home/ana/Other'))
    expect(cacheFolderOf('/data', '/home/ana/Attune')).toMatch(/[/\\]data[/\\]libraries[/\\][0-9a-f]{16}$/)
  })
})
