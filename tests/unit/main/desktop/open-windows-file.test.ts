import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  noWindows,
  readOpenWindows,
  writeOpenWindows,
  type OpenWindow,
} from '../../../../src/main/desktop/open-windows-file'
import { temporaryFolder } from '../../../support/temporary-library'

const placement = { x: 1, y: 2, width: 800, height: 600, isMaximized: false }
const aWindow: OpenWindow = {
  subject: { kind: 'meeting', id: 'a' },
  placement,
  route: '/meetings/a/reflect',
}

async function files() {
  const folder = await temporaryFolder()
  return { file: join(folder, 'windows.json'), before: join(folder, 'window-placement.json') }
}

describe('what windows were open', () => {
  it('is nothing at the first start', async () => {
    const { file, before } = await files()
    expect(readOpenWindows(file, before)).toEqual(noWindows)
  })

  it('is read as it was written', async () => {
    const { file, before } = await files()
    const windows = { open: [aWindow], places: { main: placement, meeting: null, compact: placement } }
    writeOpenWindows(file, windows)
    expect(readOpenWindows(file, before)).toEqual(windows)
  })

  it('begins with the place of the one window that versions before kept', async () => {
    const { file, before } = await files()
    await writeFile(before, JSON.stringify(placement))
    expect(readOpenWindows(file, before).places.main).toEqual(placement)
  })

  it('keeps no route with words that a person wrote', async () => {
    const { file, before } = await files()
    const routes = [
      '/check-ins/setting/Acme',
      '/check-ins/setting/a%2520b',
      '/x/ä',
      `/meetings/${'a'.repeat(99)}`,
    ]
    writeOpenWindows(file, { ...noWindows, open: routes.map((route) => ({ ...aWindow, route })) })
    expect(await readFile(file, 'utf8')).not.toMatch(/Acme|2520|ä|aaa/)
    expect(readOpenWindows(file, before).open.map(({ route }) => route)).toEqual([null, null, null, null])
  })

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"open":7,"places":8}',
    '{"open":[{"subject":{"kind":"meeting","id":"../x"}},{"subject":{"kind":"spy"}},null]}',
    '{"__proto__":{"open":[1]}}',
  ])('is nothing where the file was damaged: %s', async (content) => {
    const { file, before } = await files()
    await writeFile(file, content)
    expect(readOpenWindows(file, before)).toEqual(noWindows)
  })

  it('keeps what can be read beside what cannot', async () => {
    const { file, before } = await files()
    await writeFile(file, JSON.stringify({ open: [{}, aWindow], places: { main: { x: 'a' } } }))
    expect(readOpenWindows(file, before).open).toEqual([aWindow])
  })

  it('that cannot be written harms nothing', async () => {
    const { file } = await files()
    expect(() => writeOpenWindows(join(file, 'missing', 'x'), noWindows)).not.toThrow()
  })
})
