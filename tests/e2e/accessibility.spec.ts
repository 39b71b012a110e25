import { randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { windowOpenedBy } from './screens/attune-windows'
import { CaptureScreen } from './screens/capture-window'
import { goTo } from './screens/main-navigation'
import { MeetingScreen } from './screens/meeting-screen'
import { screensAroundMeetings } from './screens/screens-around-meetings'
import { screensOfMeetings } from './screens/screens-of-meetings'
import { lockedPage, seal } from './screens/sealing'
import { windowOf } from './screens/main-window'
import { expect, test, type Attune, type RunningAttune } from './fixtures'

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

interface AxeWindow {
  readonly axe: {
    run: (options: object) => Promise<{
      violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[]
    }>
  }
}

type Theme = 'light' | 'dark'

/** What differs between the themes are the colours alone; the rest is looked at in one of them. */
const rulesIn: Readonly<Record<Theme, object>> = { light: {}, dark: { runOnly: ['color-contrast'] } }

async function findings(page: Page, theme: Theme): Promise<string[]> {
  // Through the debugger, as the policy of the page lets no script of others in.
  await page.evaluate(await readFile(axeFile, 'utf8'))
  const { violations } = await page.evaluate(
    (options) => (window as unknown as AxeWindow).axe.run(options),
    rulesIn[theme],
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
  )
}

/** Nothing found on what the page shows now, in either theme. */
async function expectNothingFound(page: Page, name: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.waitForTimeout(200)
    expect(await findings(page, theme), `${name}, ${theme}`).toEqual([])
  }
}

/** What was made in an earlier session has a history when it is changed in this one. */
async function startAgain(attune: Attune): Promise<RunningAttune> {
  await attune.start()
  await attune.quit()
  return attune.start()
}

const screens = { 'around meetings': screensAroundMeetings, 'of a meeting': screensOfMeetings }

for (const [which, each] of Object.entries(screens)) {
  test(`axe finds nothing on any screen ${which} in either theme`, async ({ attune }) => {
    // It goes through all of them, which is more than one test's time.
    test.setTimeout(180_000)
    const { page } = await startAgain(attune)
    for (const [name, open] of Object.entries(each)) {
      await open(page)
      await expectNothingFound(page, name)
    }
  })
}

test('axe finds nothing on the way to a sealed library and back in either theme', async ({ attune }) => {
  const { page } = await attune.start()
  const look = (name: string) => expectNothingFound(page, name)
  await seal(page, look)
  await goTo(page, 'Settings')
  await page.getByRole('heading', { name: 'Sealing' }).scrollIntoViewIfNeeded()
  await look('settings-sealed')
  await page.getByRole('button', { name: 'Change the passphrase…' }).click()
  await look('change-passphrase')
  await page.keyboard.press('Control+Shift+L')
  await lockedPage(page)
  await look('locked')
  await page.getByLabel('Passphrase', { exact: true }).fill('not this one')
  await page.keyboard.press('Enter')
  await page.getByText('This is not the passphrase.').waitFor()
  await look('locked-refused')
  await page.getByRole('button', { name: 'Use the recovery key' }).click()
  await look('locked-recovery-key')
})

test('axe finds nothing in what tells of damaged files in either theme', async ({ attune }) => {
  await attune.start()
  await attune.quit()
  for (let count = 0; count < 2; count += 1) {
    await writeFile(join(attune.libraryFolder, 'meetings', `${randomUUID()}.json`), 'scribbled over')
  }
  const { page } = await attune.start()
  await page.getByRole('button', { name: 'Details' }).waitFor()
  await expectNothingFound(page, 'the banner')
  await page.getByRole('button', { name: 'Details' }).click()
  await page.getByRole('heading', { level: 1, name: 'Damaged files' }).waitFor()
  await expectNothingFound(page, 'the list')
})

test('axe finds nothing in windows beside the main one in either theme', async ({ attune }) => {
  const { app, page } = await attune.start()
  await (await MeetingScreen.open(page, 'Pricing change with Ana')).tab('Meet')
  const small = await windowOpenedBy(app, () => page.getByRole('button', { name: 'Compact window' }).click())
  await small.getByRole('heading', { level: 1 }).waitFor()
  await expectNothingFound(small, 'the compact window')
  const own = await windowOpenedBy(app, () => page.keyboard.press('Control+Shift+W'))
  await own.getByRole('tab').first().waitFor()
  await expectNothingFound(own, 'a meeting in its own window')
  const capture = await CaptureScreen.open(app)
  await expectNothingFound(capture.page, 'the capture window')
})

test('nothing is cut off sideways at 200 % zoom', async ({ attune }) => {
  const { page, app } = await startAgain(attune)
  const mainWindow = await windowOf(app, page)
  await mainWindow.evaluate((window) => window.webContents.setZoomFactor(2))
  for (const [name, open] of Object.entries({ ...screensAroundMeetings, ...screensOfMeetings })) {
    await open(page)
    const overflow = await page.evaluate(() => {
      const isScrolledAside = (element: Element) => {
        const { overflowX } = getComputedStyle(element)
        return (
          element.scrollWidth > element.clientWidth + 1 && (overflowX === 'auto' || overflowX === 'scroll')
        )
      }
      return [document.documentElement, ...document.querySelectorAll('main, main *')]
        .filter(
          (element) =>
            isScrolledAside(element) &&
            element.tagName !== 'TEXTAREA' &&
            element.querySelector('table') === null,
        )
        .map((element) => `${element.tagName}.${element.className}`)
    })
    expect(overflow, name).toEqual([])
    const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(width, name).toBeLessThanOrEqual(0)
  }
})

test('motion stops where the system asks for less of it', async ({ attune }) => {
  const { page } = await attune.start()
  const motion = () =>
    page.evaluate(() =>
      parseFloat(getComputedStyle(document.querySelector('nav a') ?? document.body).transitionDuration),
    )
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect(await motion()).toBeGreaterThan(0)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await motion()).toBe(0)
})

test('the focus is always visible on the way through a screen', async ({ attune }) => {
  const { page } = await attune.start()
  await MeetingScreen.create(page)
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const element = document.activeElement
      if (element === null || element === document.body) return 'lost'
      const rings = [
        element,
        ...Array.from({ length: 3 }, (_, up) => up).reduce<Element[]>((chain) => {
          const parent = (chain.at(-1) ?? element).parentElement
          return parent === null ? chain : [...chain, parent]
        }, []),
      ]
      return rings.some((ring) => getComputedStyle(ring).outlineStyle !== 'none')
        ? 'seen'
        : element.outerHTML.slice(0, 120)
    })
    expect(seen).toBe('seen')
  }
})
