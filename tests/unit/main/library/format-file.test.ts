import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../src/main/library/file-system'
import { formatBytes, readFormatFile } from '../../../../src/main/library/format-file'
import { builtAt } from '../../../support/builders'
import { temporaryFolder } from '../../../support/temporary-library'

it('of a library is never taken for well with a bit flipped, wherever that is', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, 'library.json')
  const bytes = Buffer.from(formatBytes({ formatVersion: 2, createdAt: builtAt }))
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const harmed = Buffer.from(bytes)
    harmed.writeUInt8(harmed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
    await writeFile(path, harmed)
    expect(await readFormatFile(nodeFileSystem, folder, 'library.json'), `bit ${bit}`).toBe('damaged')
  }
})
