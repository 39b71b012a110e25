import { randomBytes } from 'node:crypto'
import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { DataKey } from '../../../../../src/main/library/data-key'
import { nodeFileSystem, type FileSystem } from '../../../../../src/main/library/file-system'
import { finishStagedChange } from '../../../../../src/main/library/finish-staged-change'
import { readFormat, type LibraryFormat } from '../../../../../src/main/library/format-file'
import { sealedEnvelope } from '../../../../../src/main/library/sealed-envelope'
import { sealLibrary, unsealLibrary } from '../../../../../src/main/library/sealing/change-seal'
import { leastScryptCost } from '../../../../../src/main/library/sealing/passphrase-key'
import { findSealableFiles } from '../../../../../src/main/library/sealing/sealable-files'
import { plainForm } from '../../../../../src/main/library/sealing/sealed-form'
import { newSealingKeys, type SealingKeys } from '../../../../../src/main/library/sealing/sealing-keys'
import { aMeeting, aPerson } from '../../../../support/builders'
import { openedLibrary, temporaryFolder } from '../../../../support/temporary-library'
import { systemError } from '../faulty-file-system'

const secret = 'Zanzibarquartz'
const keyBytes = randomBytes(32)
const key = new DataKey(keyBytes)
let keys: SealingKeys

beforeAll(async () => {
  keys = (await newSealingKeys(keyBytes, 'slow river', leastScryptCost, randomBytes)).keys
})

const heedless = { signal: new AbortController().signal, onProgress: () => undefined }

/** A closed plain library with something in every corner of it. */
async function aPlainLibrary(): Promise<string> {
  const folder = await temporaryFolder()
  const library = await openedLibrary(folder)
  const [kept, deleted] = [aMeeting({ title: secret }), aMeeting({ title: secret })]
  await library.meetings.create(kept)
  await library.meetings.create(deleted)
  await library.meetings.change(kept.id, (meeting) => ({ ...meeting, purpose: secret }))
  await library.meetings.remove(deleted.id)
  await library.people.create(aPerson({ name: secret }))
  await library.close()
  await writeFile(join(folder, 'quarantine', 'meetings', 'm1.2026-01-01.json'), `${secret} \0 damaged`)
  await writeFile(join(folder, 'meetings', `${kept.id} (Ann’s copy 1).json`), `{"title":"${secret}"}`)
  await writeFile(join(folder, 'meetings', '.left.json.0a1b2c3d-0000-4000-8000-000000000000.tmp'), secret)
  return folder
}

async function closed(root: string, fileSystem: FileSystem = nodeFileSystem, free: number | null = null) {
  const format = (await readFormat(nodeFileSystem, root)) as LibraryFormat
  return { root, fileSystem, format, freeBytes: () => Promise.resolve(free) }
}

/** Every file with what people wrote, in its plain form, whichever form it has on the disk. */
async function contentOf(root: string) {
  const { content } = await findSealableFiles(nodeFileSystem, root)
  const files = await Promise.all(
    content.map(async (path) => ({ path, bytes: await readFile(join(root, path)) })),
  )
  const isSealed = files.some(({ path }) => path.endsWith('.sealed'))
  const plain = isSealed ? files.map((file) => plainForm(file, sealedEnvelope(key))) : files
  const texts = plain.map((file) => [file?.path, Buffer.from(file?.bytes ?? []).toString()] as const)
  return { isSealed, endings: new Set(content.map((path) => path.split('.').at(-1))), texts: new Map(texts) }
}

async function hasSecret(root: string): Promise<boolean> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter((one) => one.isFile())) {
    if ((await readFile(join(entry.parentPath, entry.name))).includes(secret)) return true
  }
  return false
}

/** A disk that a process can use until it is killed, so many calls from now. */
function dyingAfter(calls: number): { readonly disk: FileSystem; readonly used: () => number } {
  let used = 0
  const live =
    <A extends readonly unknown[], R>(call: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      used += 1
      if (used > calls) throw systemError('EIO')
      return call(...given)
    }
  const disk: FileSystem = {
    ...nodeFileSystem,
    ...Object.fromEntries(
      Object.entries(nodeFileSystem).flatMap(([name, call]) =>
        typeof call === 'function' ? [[name, live(call as (...given: unknown[]) => Promise<unknown>)]] : [],
      ),
    ),
  }
  return { disk, used: () => used }
}

describe('sealing a library', () => {
  it('leaves no word of it in the folder, and unsealing gives every byte back', async () => {
    const root = await aPlainLibrary()
    const before = await contentOf(root)
    expect(await sealLibrary(await closed(root), key, keys, heedless)).toBe('done')
    expect(await hasSecret(root)).toBe(false)
    const sealed = await contentOf(root)
    expect([...sealed.endings]).toEqual(['sealed'])
    expect(sealed.texts).toEqual(before.texts)
    expect(await unsealLibrary(await closed(root), key, heedless)).toBe('done')
    expect(await contentOf(root)).toEqual(before)
    expect(await readFormat(nodeFileSystem, root)).not.toHaveProperty('sealing')
  })

  it('opens afterwards with the key, and shows what was there', async () => {
    const root = await aPlainLibrary()
    await sealLibrary(await closed(root), key, keys, heedless)
    const library = await openedLibrary(root, { dataKey: key })
    await library.reconciled
    expect(library.summaries().map(({ title }) => title)).toEqual([secret])
    expect(library.peopleSummaries().map(({ name }) => name)).toEqual([secret])
  })

  it('says before it begins that the disk has no room, and changes nothing', async () => {
    const root = await aPlainLibrary()
    const before = await contentOf(root)
    const tight = await closed(root, nodeFileSystem, 1_000)
    await expect(sealLibrary(tight, key, keys, heedless)).rejects.toMatchObject({ code: 'disk-full' })
    expect(await contentOf(root)).toEqual(before)
    expect(await readdir(root)).not.toContain('staging')
  })

  it('can be cancelled while it goes on, and changes nothing', async () => {
    const root = await aPlainLibrary()
    const before = await contentOf(root)
    const cancelling = new AbortController()
    const steps: string[] = []
    const outcome = await sealLibrary(await closed(root), key, keys, {
      signal: cancelling.signal,
      onProgress: ({ step, done, total }) => {
        steps.push(`${step} ${done} of ${total}`)
        if (done === 2) cancelling.abort()
      },
    })
    expect(outcome).toBe('cancelled')
    expect(steps[0]).toMatch(/^sealing 0 of \d$/)
    expect(await contentOf(root)).toEqual(before)
    expect(await readdir(root)).not.toContain('staging')
  })

  it('does not trust a disk that gives back something else than was written', async () => {
    const root = await aPlainLibrary()
    const before = await contentOf(root)
    const lying: FileSystem = {
      ...nodeFileSystem,
      readFile: async (path) => {
        const bytes = Buffer.from(await nodeFileSystem.readFile(path))
        if (path.endsWith('.part')) bytes.writeUInt8(bytes.readUInt8(40) ^ 1, 40)
        return bytes
      },
    }
    await expect(sealLibrary(await closed(root, lying), key, keys, heedless)).rejects.toThrow(
      'Nothing was changed',
    )
    expect(await contentOf(root)).toEqual(before)
  })

  it.each(['sealing', 'unsealing'] as const)(
    'killed at any call, %s is not done at all or done whole after the next opening',
    async (direction) => {
      const original = await aPlainLibrary()
      const before = await contentOf(original)
      if (direction === 'unsealing') await sealLibrary(await closed(original), key, keys, heedless)
      const work = async (root: string, disk: FileSystem) =>
        direction === 'sealing'
          ? sealLibrary(await closed(root, disk), key, keys, heedless)
          : unsealLibrary(await closed(root, disk), key, heedless)
      const outcomes = new Set<boolean>()
      for (let calls = 0; ; calls += 1) {
        const root = await temporaryFolder()
        await cp(original, root, { recursive: true })
        const { disk, used } = dyingAfter(calls)
        await work(root, disk).catch(() => undefined)
        await finishStagedChange(nodeFileSystem, root)
        const after = await contentOf(root)
        expect(after.endings.size, `after ${calls} calls`).toBe(1)
        expect(after.texts, `after ${calls} calls`).toEqual(before.texts)
        const { format } = await closed(root)
        expect(format.sealing !== undefined, `after ${calls} calls`).toBe(after.isSealed)
        if (after.isSealed) expect(await hasSecret(root), `after ${calls} calls`).toBe(false)
        outcomes.add(after.isSealed)
        if (used() <= calls) break
      }
      expect(outcomes.size).toBe(2)
    },
    120_000,
  )
})
