import { EventEmitter } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { temporaryFolder } from '../../../support/temporary-library'

const screens = vi.hoisted(() => ({
  displays: [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
}))
vi.mock('electron', () => ({ screen: { getAllDisplays: () => screens.displays } }))

const { readPlacement, rememberPlacement } = await import('../../../../src/main/desktop/window-placement')

const bounds = { x: 100, y: 50, width: 1280, height: 800 }
const placement = { ...bounds, isMaximized: false }

async function aFile(content?: unknown): Promise<string> {
  const file = join(await temporaryFolder(), 'window-placement.json')
  if (content !== undefined)
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

describe('the place of the window', () => {
  it('is the last one', async () => {
    expect(readPlacement(await aFile(placement))).toEqual(placement)
  })

  it('is none at the first start', async () => {
    expect(readPlacement(await aFile())).toBeNull()
  })

  it.each([
    '',
    '{',
    'null',
    {},
    { ...placement, width: 10 },
    { ...placement, x: 0.5 },
    { ...placement, height: null },
    { ...placement, isMaximized: 'yes' },
  ])('is none where the file holds %j', async (content) => {
    expect(readPlacement(await aFile(content))).toBeNull()
  })

  it.each([
    ['on a second screen that is not there any more', { ...placement, x: 2000 }, false],
    ['above all screens', { ...placement, y: -790 }, false],
    ['with a sliver too narrow to grab', { ...placement, x: 1840 }, false],
    ['partly outside, with enough to grab', { ...placement, x: 1700 }, true],
    ['to the left, with enough to grab', { ...placement, x: -1000 }, true],
  ])('%s, counts only where it can be reached', async (_, place, isKept) => {
    expect(readPlacement(await aFile(place)) !== null).toBe(isKept)
  })

  it('on a second screen counts while that is there', async () => {
    screens.displays.push({ workArea: { x: 1920, y: 0, width: 1280, height: 1024 } })
    expect(readPlacement(await aFile({ ...placement, x: 2000 }))).not.toBeNull()
    screens.displays.pop()
  })

  it('is remembered when the window closes, as it was before it was maximized', async () => {
    const file = await aFile()
    const window = Object.assign(new EventEmitter(), {
      getNormalBounds: () => bounds,
      isMaximized: () => true,
    })
    rememberPlacement(window as unknown as BrowserWindow, file)
    window.emit('close')
    await vi.waitFor(() => expect(readPlacement(file)).toEqual({ ...bounds, isMaximized: true }))
  })

  it('that cannot be written does not keep the window from closing', async () => {
    const window = Object.assign(new EventEmitter(), {
      getNormalBounds: () => bounds,
      isMaximized: () => false,
    })
    rememberPlacement(
      window as unknown as BrowserWindow,
      join(await temporaryFolder(), 'missing', 'file.json'),
    )
    expect(() => window.emit('close')).not.toThrow()
    await new Promise((resolve) => setTimeout(resolve, 20))
  })
})
