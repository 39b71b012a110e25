import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { aMeeting, aPerson } from '../../../support/builders'
import {
  makeSealedLibrary,
  sealedLibraryPassphrase,
  type SealedFolder,
} from '../../../support/sealed-library'
import { openedLibrary, temporaryFolder } from '../../../support/temporary-library'

const script = join(import.meta.dirname, '../../../../scripts/open-library.mjs')
const secret = 'Zanzibarquartz'

interface Answer {
  readonly code: number
  readonly out: string
  readonly errors: string
}

function open(place: string, args: readonly string[] = [], env = {}, typed = ''): Promise<Answer> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [script, place, ...args],
      { env: { PATH: process.env['PATH'], ...env } },
      (error, out, errors) => resolve({ code: error === null ? 0 : Number(error.code), out, errors }),
    )
    child.stdin?.end(typed)
  })
}

/** Two meetings, one of them deleted, one with an earlier version, and a person. */
async function aLibrary(sealed?: SealedFolder, folder?: string) {
  const root = folder ?? (await temporaryFolder())
  const library = await openedLibrary(root, sealed === undefined ? {} : { dataKey: sealed.dataKey })
  const [kept, deleted] = [aMeeting({ title: secret }), aMeeting({ title: `${secret} deleted` })]
  await library.meetings.create(kept)
  await library.meetings.create(deleted)
  await library.meetings.remove(deleted.id)
  await library.people.create(aPerson({ name: secret }))
  await library.close()
  return { root, kept, deleted }
}

/** A zip archive with every second file deflated. */
async function zipOf(root: string): Promise<string> {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  for (const [place, entry] of entries.filter((one) => one.isFile()).entries()) {
    const path = join(entry.parentPath, entry.name)
    const name = Buffer.from(path.slice(root.length + 1).replaceAll('\\', '/'))
    const bytes = await readFile(path)
    const packed = place % 2 === 0 ? bytes : deflateRawSync(bytes)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(place % 2 === 0 ? 0 : 8, 4)
    head.writeUInt32LE(crc32(bytes), 10)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(bytes.length, 18)
    head.writeUInt16LE(name.length, 22)
    local.push(Buffer.from('PK\u0003\u0004'), head, name, packed)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    central.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), head, tail, name)
    offset += 30 + name.length + packed.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  const count = central.length / 4
  end.writeUInt16LE(count, 4)
  end.writeUInt16LE(count, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  const zip = join(await temporaryFolder(), 'backup.zip')
  await writeFile(zip, Buffer.concat([...local, directory, Buffer.from('PK\u0005\u0006'), end]))
  return zip
}

describe('opening a library without the app', () => {
  it('lists a plain library, and exports its records', async () => {
    const { root, kept } = await aLibrary()
    const listed = await open(root)
    expect(listed).toMatchObject({ code: 0, errors: '' })
    expect(listed.out).toContain(`${kept.id}  without a time  ${secret}`)
    expect(listed.out).toContain('1 meetings, 1 people')
    const exported: unknown = JSON.parse((await open(root, ['--export', '-', '--trash'])).out)
    expect(exported).toMatchObject({
      meetings: [{ id: kept.id, title: secret }],
      people: [{ name: secret }],
      trash: { meetings: [{ title: `${secret} deleted` }] },
    })
  })

  it('reads a library of the first layout', async () => {
    const { root } = await aLibrary()
    const bare = aMeeting({ title: 'A bare record' })
    await writeFile(join(root, 'meetings', `${bare.id}.json`), JSON.stringify(bare))
    expect((await open(root)).out).toContain('A bare record')
  })

  it('reads a zip archive, stored and deflated', async () => {
    const { root } = await aLibrary()
    expect((await open(await zipOf(root))).out).toContain(secret)
  })

  it('names a damaged file, shows the rest, and does not say that all was well', async () => {
    const { root, kept } = await aLibrary()
    const path = join(root, 'meetings', `${kept.id}.json`)
    await writeFile(path, (await readFile(path, 'utf8')).replace(secret, 'Zanzibarquarts'))
    const answer = await open(root)
    expect(answer.code).toBe(1)
    expect(answer.errors).toContain(`meetings/${kept.id}.json cannot be read: it is damaged`)
    expect(answer.out).toContain('0 meetings, 1 people')
  })

  it('says when there is no library', async () => {
    expect(await open(await temporaryFolder())).toMatchObject({ code: 2, out: '' })
  })
})

async function aSealedLibrary() {
  const root = await temporaryFolder()
  const sealed = await makeSealedLibrary(root)
  const { kept } = await aLibrary(sealed, root)
  return { root, sealed, kept }
}

describe('a sealed library in other hands', () => {
  it('tells nothing without a key', async () => {
    const { root } = await aSealedLibrary()
    for (const typed of ['', 'a guess\n', `${secret}\n`]) {
      const answer = await open(root, ['--export', '-'], {}, typed)
      expect(answer).toMatchObject({ code: 2, out: '' })
      expect(answer.errors).not.toContain(secret)
    }
    const other = await temporaryFolder()
    const { recoveryKey } = await makeSealedLibrary(other)
    const foreign = await open(root, [], { ATTUNE_RECOVERY_KEY: recoveryKey })
    expect(foreign).toMatchObject({ code: 2, out: '' })
    expect(foreign.errors).toContain('does not belong to this library')
    const mistyped = await open(root, [], { ATTUNE_RECOVERY_KEY: recoveryKey.replace(/^./, '*') })
    expect(mistyped.errors).toContain('eight groups of five characters')
  })

  it('tells everything with the passphrase', async () => {
    const { root } = await aSealedLibrary()
    const answer = await open(root, ['--export', '-', '--trash'], {}, `${sealedLibraryPassphrase}\n`)
    expect(JSON.parse(answer.out)).toMatchObject({
      meetings: [{ title: secret }],
      people: [{ name: secret }],
      trash: { meetings: [{ title: `${secret} deleted` }] },
    })
  })

  it('tells everything with the recovery key, also from a zip archive', async () => {
    const { root, sealed } = await aSealedLibrary()
    const zip = await zipOf(root)
    const byEnvironment = await open(zip, [], { ATTUNE_RECOVERY_KEY: sealed.recoveryKey.toLowerCase() })
    expect(byEnvironment.out).toContain('1 meetings, 1 people')
    const typed = await open(root, [], {}, `${sealed.recoveryKey.replaceAll('-', ' ')}\n`)
    expect(typed.out).toContain('1 meetings, 1 people')
  })

  it('opens by the copy when library.json is damaged', async () => {
    const { root } = await aSealedLibrary()
    await writeFile(join(root, 'library.json'), randomBytes(200))
    const answer = await open(root, [], { ATTUNE_PASSPHRASE: sealedLibraryPassphrase })
    expect(answer.out).toContain('1 meetings, 1 people')
  })

  it('shows a file that was changed or swapped, and gives nothing of it', async () => {
    const { root, kept } = await aSealedLibrary()
    await appendFile(join(root, 'meetings', `${kept.id}.sealed`), 'x')
    const answer = await open(root, [], { ATTUNE_PASSPHRASE: sealedLibraryPassphrase })
    expect(answer.code).toBe(1)
    expect(answer.errors).toContain(`meetings/${kept.id}.sealed cannot be read`)
  })
})
