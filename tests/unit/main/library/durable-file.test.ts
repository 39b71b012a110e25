import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { describe, expect, it } from 'vitest'
import { jsonCodec } from '../../../../src/main/library/codec'
import { DurableFile, maxFileBytes } from '../../../../src/main/library/durable-file'
import { nodeFileSystem } from '../../../../src/main/library/file-system'
import { UnreadableRecord } from '../../../../src/main/library/library-error'
import { removeLeftovers } from '../../../../src/main/library/temporary-file'
import { temporaryFolder } from '../../../support/temporary-library'
import { FaultyFileSystem } from './faulty-file-system'

async function aFile() {
  const folder = await temporaryFolder()
  const disk = new FaultyFileSystem()
  const path = join(folder, 'note.json')
  return { folder, path, disk, file: new DurableFile<unknown>(disk, path, jsonCodec) }
}

describe('a durable file', () => {
  it('holds what lowdb wrote through it, and leaves nothing beside it', async () => {
    const { folder, file, path } = await aFile()
    await new Low<unknown>(file, { text: 'zażółć 🧭' }).write()
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ text: 'zażółć 🧭' })
    expect(await readdir(folder)).toEqual(['note.json'])
    const again = new Low<unknown>(new DurableFile(nodeFileSystem, path, jsonCodec), {})
    await again.read()
    expect(again.data).toEqual({ text: 'zażółć 🧭' })
  })

  it('syncs the bytes before the rename and the folder after it', async () => {
    const { file, disk } = await aFile()
    disk.fail('rename', 'EIO')
    await expect(file.write(1)).rejects.toThrow('EIO')
    expect([disk.count('sync'), disk.count('syncFolder')]).toEqual([1, 0])
    await file.write(1)
    expect([disk.count('sync'), disk.count('syncFolder')]).toEqual([2, 1])
  })

  it('is null when it is missing', async () => {
    const { file } = await aFile()
    expect(await file.read()).toBeNull()
  })

  it('is an error with its cause, and not absent, when it cannot be read', async () => {
    const { file, disk, path } = await aFile()
    await file.write({})
    for (const [call, code] of [
      ['readFile', 'EIO'],
      ['readFile', 'EMFILE'],
      ['inspect', 'EACCES'],
    ] as const) {
      disk.fail(call, code)
      const error: unknown = await file.read().catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(UnreadableRecord)
      expect(error).toMatchObject({ path, cause: { code } })
    }
    await writeFile(path, '{"text": "half of')
    await expect(file.read()).rejects.toMatchObject({
      code: 'damaged',
      cause: expect.any(SyntaxError) as unknown,
    })
  })

  it('takes bytes that are no UTF-8 for damage, instead of replacing them', async () => {
    const { file, path } = await aFile()
    await writeFile(path, Buffer.from([0x22, 0xff, 0xfe, 0x22]))
    await expect(file.read()).rejects.toMatchObject({ code: 'damaged' })
  })

  it('keeps the old content whole whatever call of a write fails, and the new one after the next try', async () => {
    for (const call of ['createFile', 'write', 'sync', 'stamp', 'close', 'rename'] as const) {
      const { folder, file, disk, path } = await aFile()
      await file.write('old')
      disk.fail(call, 'EIO')
      await expect(file.write('new'), call).rejects.toThrow('EIO')
      expect(JSON.parse(await readFile(path, 'utf8')), call).toBe('old')
      expect(await readdir(folder), call).toEqual(['note.json'])
      await file.write('new')
      expect(JSON.parse(await readFile(path, 'utf8')), call).toBe('new')
    }
  })

  it('waits for a scanner that holds the file for a moment, where the system has such moments', async () => {
    const { file, disk } = await aFile()
    for (const code of ['EPERM', 'EBUSY']) {
      disk.hasBusyMoments = true
      disk.fail('rename', code, { times: 2 })
      await file.write(code)
      expect(await file.read()).toBe(code)
      disk.hasBusyMoments = false
      disk.fail('rename', code)
      await expect(file.write('other')).rejects.toThrow(code)
    }
  })

  it('refuses to write what it would refuse to read', async () => {
    const { file } = await aFile()
    await file.write('small')
    await expect(file.write('x'.repeat(maxFileBytes))).rejects.toMatchObject({ code: 'too-large' })
    expect(await file.read()).toBe('small')
  })

  it('tells when another program wrote it', async () => {
    const { file, path } = await aFile()
    await file.write('ours')
    expect(await file.compare()).toBe('same')
    await writeFile(path, '"theirs, which is longer"')
    expect(await file.compare()).toBe('changed')
    expect(await file.read()).toBe('theirs, which is longer')
    expect(await file.compare()).toBe('same')
  })
})

describe('leftovers', () => {
  it('of a killed write are removed, and nothing else is', async () => {
    const folder = await temporaryFolder()
    const leftover = '.note.json.2f1c0a52-6b0e-4c55-9d7b-3a4c5d6e7f80.tmp'
    const others = ['note.json', '.hidden', 'mine.tmp', '.note.json.tmp']
    for (const name of [leftover, ...others]) await writeFile(join(folder, name), '{')
    await mkdir(join(folder, '.folder.json.2f1c0a52-6b0e-4c55-9d7b-3a4c5d6e7f81.tmp'))
    await removeLeftovers(nodeFileSystem, folder, await readdir(folder))
    expect(await readdir(folder)).toEqual(
      ['.folder.json.2f1c0a52-6b0e-4c55-9d7b-3a4c5d6e7f81.tmp', ...others].sort(),
    )
  })

  it('of another write of this process are left to it', async () => {
    const { folder, file, disk } = await aFile()
    const rename = disk.rename
    const slow = Object.assign(disk, {
      rename: async (from: string, to: string) => {
        await removeLeftovers(nodeFileSystem, folder, await readdir(folder))
        await rename(from, to)
      },
    })
    await file.write('kept')
    expect(slow.count('rename')).toBe(1)
    expect(await file.read()).toBe('kept')
  })
})
