import { chmod, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../src/ipc/settings'
import { SettingsFile } from '../../../src/main/settings-file'
import { temporaryFolder } from '../../support/temporary-library'

async function aFile(content?: string): Promise<string> {
  const file = join(await temporaryFolder(), 'settings.json')
  if (content !== undefined) await writeFile(file, content)
  return file
}

describe('the settings of this machine', () => {
  it('are the defaults where there is no file, and none is made by reading', async () => {
    const file = await aFile()
    expect(new SettingsFile(file).settings).toEqual(defaultSettings)
    expect(await readdir(dirname(file))).toEqual([])
  })

  it('are there again at the next start', async () => {
    const file = await aFile()
    const settings = new SettingsFile(file)
    expect(await settings.change({ appearance: 'dark' })).toEqual({ ...defaultSettings, appearance: 'dark' })
    await settings.change({ libraryFolder: '/mnt/library' })
    expect(new SettingsFile(file).settings).toMatchObject({
      appearance: 'dark',
      libraryFolder: '/mnt/library',
    })
    expect(settings.settings).toMatchObject({ appearance: 'dark', libraryFolder: '/mnt/library' })
    expect(await readdir(dirname(file))).toEqual(['settings.json'])
  })

  it('are the defaults where the file holds none', async () => {
    for (const content of ['', '{', 'null', '[]', '42', '"dark"', '\0\0\0\0'])
      expect(new SettingsFile(await aFile(content)).settings).toEqual(defaultSettings)
  })

  it('take what can be read where a part is missing, unknown or wrong', async () => {
    const read = async (given: object) => new SettingsFile(await aFile(JSON.stringify(given))).settings
    expect(await read({ appearance: 'light' })).toMatchObject({ appearance: 'light', libraryFolder: null })
    expect(await read({ appearance: 'sepia', libraryFolder: '/mnt/library', later: 1 })).toMatchObject({
      appearance: 'system',
      libraryFolder: '/mnt/library',
    })
    expect(await read({ appearance: 'dark', libraryFolder: 7 })).toMatchObject({
      ...defaultSettings,
      appearance: 'dark',
    })
  })

  it('keep every choice about the coach that this version knows, beside what it does not', async () => {
    const read = async (coach: unknown) =>
      new SettingsFile(await aFile(JSON.stringify({ coach }))).settings.coach
    const just = { rule: 'limiter', phrase: 'just' }
    for (const coach of [undefined, null, 7, [], 'off'])
      expect(await read(coach)).toEqual(defaultSettings.coach)
    expect(
      await read({ isOn: false, rulesOff: ['limiter', 'of-a-later-version', 7], neverMark: [just, {}] }),
    ).toEqual({ isOn: false, rulesOff: ['limiter'], neverMark: [just] })
    expect(await read({ isOn: 'yes', rulesOff: 'all', neverMark: [just] })).toEqual({
      isOn: true,
      rulesOff: [],
      neverMark: [just],
    })
  })

  it('say whether a file is damaged that would have told where the library is', async () => {
    const isDamaged = async (content?: string) => new SettingsFile(await aFile(content)).isDamaged
    expect(await isDamaged()).toBe(false)
    expect(await isDamaged('{}')).toBe(false)
    expect(await isDamaged('{"appearance":"sepia","libraryFolder":"/mnt/library"}')).toBe(false)
    for (const content of ['', '{', 'null', '[]', '\0\0\0\0', '{"libraryFolder":7}'])
      expect(await isDamaged(content)).toBe(true)
  })

  it('keep a damaged file aside, never over another one, once they are changed', async () => {
    const file = await aFile('first')
    const settings = new SettingsFile(file)
    expect(await readFile(file, 'utf8')).toBe('first')
    await settings.change({ libraryFolder: '/mnt/library' })
    expect(settings.isDamaged).toBe(false)
    await writeFile(file, 'second')
    await new SettingsFile(file).change({ libraryFolder: '/mnt/other' })
    expect((await readdir(dirname(file))).sort()).toEqual([
      'settings.damaged-2.json',
      'settings.damaged.json',
      'settings.json',
    ])
    expect(await readFile(join(dirname(file), 'settings.damaged.json'), 'utf8')).toBe('first')
    expect(new SettingsFile(file).settings.libraryFolder).toBe('/mnt/other')
  })

  it('keep every one of several changes that come at once, the last of each', async () => {
    const file = await aFile()
    const settings = new SettingsFile(file)
    const answers = await Promise.all([
      settings.change({ appearance: 'dark' }),
      settings.change({ libraryFolder: '/mnt/library' }),
      settings.change({ appearance: 'light' }),
      settings.change({ appearance: 'system' }),
      settings.change({ appearance: 'dark' }),
    ])
    expect(answers.at(-1)).toMatchObject({ appearance: 'dark', libraryFolder: '/mnt/library' })
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      appearance: 'dark',
      libraryFolder: '/mnt/library',
    })
  })

  it('stay as they are when they cannot be written, say so, and can be changed again later', async () => {
    const file = await aFile()
    const settings = new SettingsFile(file)
    await settings.change({ appearance: 'dark' })
    await rm(dirname(file), { recursive: true })
    await writeFile(dirname(file), 'a file stands where the folder was')
    await chmod(dirname(file), 0o600)
    await expect(settings.change({ appearance: 'light' })).rejects.toThrow()
    expect(settings.settings.appearance).toBe('dark')
  })
})
