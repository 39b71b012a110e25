import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { writeZip } from '../../../../../src/main/library/archive/write-zip'
import { ZipArchive, type ArchiveLimits } from '../../../../../src/main/library/archive/zip-archive'
import { nodeFileSystem } from '../../../../../src/main/library/file-system'
import { temporaryFolder } from '../../../../support/temporary-library'

interface HandMade {
  readonly path: string
  readonly bytes?: Buffer
  readonly flags?: number
  readonly method?: number
  readonly mode?: number
  /** What the entry says that it becomes, whatever it does. */
  readonly declaredBytes?: number
}

/** A zip as nobody honest packs it. */
function handMade(entries: readonly HandMade[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const {
    path,
    bytes = Buffer.from('{}'),
    flags = 0x800,
    method = 8,
    mode = 0,
    declaredBytes,
  } of entries) {
    const name = Buffer.from(path)
    const packed = method === 8 ? deflateRawSync(bytes) : bytes
    const size = declaredBytes ?? bytes.byteLength
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(flags, 6)
    local.writeUInt16LE(method, 8)
    local.writeUInt16LE(name.byteLength, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(flags, 8)
    central.writeUInt16LE(method, 10)
    central.writeUInt32LE(crc32(bytes), 16)
    central.writeUInt32LE(packed.byteLength, 20)
    central.writeUInt32LE(size, 24)
    central.writeUInt16LE(name.byteLength, 28)
    central.writeUInt32LE((mode << 16) >>> 0, 38)
    central.writeUInt32LE(offset, 42)
    locals.push(local, name, packed)
    directory.push(central, name)
    offset += 30 + name.byteLength + packed.byteLength
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(list.byteLength, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, list, end])
}

async function readAll(bytes: Buffer, limits?: ArchiveLimits): Promise<Record<string, string>> {
  const path = join(await temporaryFolder(), 'archive.zip')
  await writeFile(path, bytes)
  const archive = await ZipArchive.open(path, limits)
  const found: Record<string, string> = {}
  try {
    for await (const entry of archive.entries()) found[entry.path] = (await entry.read()).toString()
    return found
  } finally {
    await archive.close()
  }
}

async function* files(contents: Readonly<Record<string, string>>) {
  for (const [path, text] of Object.entries(contents)) {
    yield { path, bytes: Buffer.from(text), modifiedAt: new Date(0) }
    await Promise.resolve()
  }
}

async function packed(contents: Readonly<Record<string, string>>, comment = ''): Promise<string> {
  const path = join(await temporaryFolder(), 'archive.zip')
  const file = await nodeFileSystem.createFile(path)
  await writeZip(file, files(contents), () => comment)
  await file.close()
  return path
}

test('what was packed is read again, with its comment', async () => {
  const contents = Object.fromEntries(
    Array.from({ length: 100 }, (_, place) => [
      `folder/Überblick ${place}.md`,
      `text ${place}\n`.repeat(place),
    ]),
  )
  const archive = await ZipArchive.open(await packed(contents, '{"attune":"test"}'))
  expect(archive.comment).toBe('{"attune":"test"}')
  const found: Record<string, string> = {}
  for await (const entry of archive.entries()) found[entry.path] = (await entry.read()).toString()
  await archive.close()
  expect(found).toEqual(contents)
})

test('a disk that takes no more ends the packing', async () => {
  const failing = {
    write: () => Promise.reject(new Error('full')),
    sync: () => Promise.resolve(),
    stamp: () => Promise.resolve({ size: 0, mtimeMs: 0 }),
    close: () => Promise.resolve(),
  }
  const contents = Object.fromEntries(
    Array.from({ length: 200 }, (_, place) => [`${place}.txt`, 'x'.repeat(99)]),
  )
  await expect(writeZip(failing, files(contents), () => '')).rejects.toThrow('full')
})

describe('refuses with a reason', () => {
  const hostile: readonly {
    readonly what: string
    readonly entries: readonly HandMade[]
    readonly says: RegExp
  }[] = [
    {
      what: 'a path out of the folder',
      entries: [{ path: '../evil.json' }],
      says: /leads out of its folder/,
    },
    {
      what: 'a path out of it further in',
      entries: [{ path: 'a/../../evil' }],
      says: /leads out of its folder/,
    },
    { what: 'an absolute path', entries: [{ path: '/etc/passwd' }], says: /leads out of its folder/ },
    {
      what: 'a path on a Windows drive',
      entries: [{ path: 'C:/evil.json' }],
      says: /leads out of its folder/,
    },
    { what: 'a backslash', entries: [{ path: '..\\evil.json' }], says: /leads out of its folder/ },
    { what: 'a name with a zero byte', entries: [{ path: 'a\0.json' }], says: /leads out of its folder/ },
    { what: 'an empty part of a path', entries: [{ path: 'a//b.json' }], says: /leads out of its folder/ },
    { what: 'a link', entries: [{ path: 'a.json', mode: 0o120777 }], says: /a link or another special file/ },
    {
      what: 'a device',
      entries: [{ path: 'a.json', mode: 0o020666 }],
      says: /a link or another special file/,
    },
    {
      what: 'two files of one name',
      entries: [{ path: 'a.json' }, { path: 'a.json' }],
      says: /two files of one name/,
    },
    {
      what: 'names that differ in case only',
      entries: [{ path: 'a.json' }, { path: 'A.json' }],
      says: /two files/,
    },
    {
      what: 'an encrypted file',
      entries: [{ path: 'a.json', flags: 0x801 }],
      says: /locked with a password/,
    },
    { what: 'an unknown packing', entries: [{ path: 'a.json', method: 12 }], says: /does not know/ },
    {
      what: 'a bomb',
      entries: [{ path: 'a.json', bytes: Buffer.alloc(20 * 1024 * 1024) }],
      says: /far too large unpacked/,
    },
    {
      what: 'a file that becomes more than it says',
      entries: [{ path: 'a.json', bytes: Buffer.alloc(1024 * 1024), declaredBytes: 10 }],
      says: /is damaged/,
    },
    {
      what: 'a file that becomes less than it says',
      entries: [{ path: 'a.json', bytes: Buffer.alloc(5), declaredBytes: 10 }],
      says: /is damaged/,
    },
    {
      what: 'a file larger than any record',
      entries: [{ path: 'a.json', declaredBytes: 100 * 1024 * 1024 }],
      says: /is too large/,
    },
  ]

  for (const { what, entries, says } of hostile) {
    test(what, async () => {
      await expect(readAll(handMade(entries))).rejects.toMatchObject({
        code: 'archive-refused',
        message: says,
      })
    })
  }

  test('too many files', async () => {
    const limits = { entries: 3, totalBytes: 1e6, growth: 200 }
    const many = Array.from({ length: 4 }, (_, place) => ({ path: `${place}.json` }))
    await expect(readAll(handMade(many), limits)).rejects.toMatchObject({ message: /too many files: 4/ })
  })

  test('too much in all', async () => {
    const limits = { entries: 9, totalBytes: 25, growth: 200 }
    const two = [
      { path: 'a', bytes: Buffer.alloc(20) },
      { path: 'b', bytes: Buffer.alloc(20) },
    ]
    await expect(readAll(handMade(two), limits)).rejects.toMatchObject({ message: /far too large/ })
  })

  test('something that is no zip', async () => {
    await expect(readAll(Buffer.from('Dear diary'))).rejects.toMatchObject({ code: 'archive-refused' })
    await expect(readAll(Buffer.alloc(0))).rejects.toMatchObject({ code: 'archive-refused' })
  })
})

test('an archive cut off anywhere is refused, and one changed anywhere is refused or read as it was', async () => {
  const whole = handMade([
    { path: 'meetings/a.json', bytes: Buffer.from('{"a":1}') },
    { path: 'meetings/b.json' },
  ])
  const content = await readAll(whole)
  for (let length = 0; length < whole.byteLength; length += 7) {
    await expect(readAll(whole.subarray(0, length))).rejects.toMatchObject({ code: 'archive-refused' })
  }
  for (let place = 0; place < whole.byteLength; place += 1) {
    const changed = Buffer.from(whole)
    changed[place] = (changed[place] ?? 0) ^ (1 << (place % 8))
    const outcome = await readAll(changed).catch((error: unknown) => error)
    if (outcome instanceof Error) expect(outcome).toMatchObject({ name: 'LibraryError' })
    else expect(Object.values(outcome as Record<string, string>)).toEqual(Object.values(content))
  }
})
