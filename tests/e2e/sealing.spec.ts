import { readdir } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { windowOf } from './screens/main-window'
import { expect, test } from './fixtures'
import { lockedPage, passphrase, seal, unlock } from './screens/sealing'

async function contentFiles(libraryFolder: string): Promise<string[]> {
  const names = await readdir(libraryFolder, { recursive: true })
  return names.filter((name) => /\.(json|sealed)$/.test(name) && !/^library\./.test(name))
}

async function writeMeeting(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+N')
  await page.getByRole('textbox', { name: 'Title' }).fill(title)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
}

test('a library is sealed, locked, opened with its passphrase only, and unsealed', async ({ attune }) => {
  const { page } = await attune.start()
  await writeMeeting(page, 'About the reorganisation')
  const recoveryKey = await seal(page)
  expect(recoveryKey).toMatch(/^(\w{5}-){7}\w{5}$/)
  expect((await contentFiles(attune.libraryFolder)).filter((name) => name.endsWith('.json'))).toEqual([])

  await page.getByRole('link', { name: 'Today' }).click()
  await expect(page.getByText('About the reorganisation')).toBeVisible()
  await page.keyboard.press('Control+Shift+L')
  await lockedPage(page)
  await expect(page.getByText('About the reorganisation')).toHaveCount(0)
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused()
  expect(await page.title()).toBe('Attune')

  await page.keyboard.type('not this one')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('This is not the passphrase. Try again in')
  await expect(page.getByRole('button', { name: 'Unlock', exact: true })).toBeEnabled()
  await unlock(page)
  await expect(page.getByText('About the reorganisation')).toBeVisible()

  await page.keyboard.press('Control+,')
  await page.getByRole('button', { name: 'Unseal the library…' }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Unseal', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'The library is not sealed' })).toBeVisible()
  expect((await contentFiles(attune.libraryFolder)).filter((name) => name.endsWith('.sealed'))).toEqual([])
  await page.getByRole('link', { name: 'Today' }).click()
  await expect(page.getByText('About the reorganisation')).toBeVisible()
})

test('a sealed library starts locked, and the recovery key gives it a new passphrase', async ({ attune }) => {
  const { page } = await attune.start()
  await writeMeeting(page, 'About the reorganisation')
  const recoveryKey = await seal(page)
  await attune.quit()

  const { page: again } = await attune.start({ isLocked: true })
  await again.getByRole('button', { name: 'Use the recovery key' }).click()
  const field = again.getByLabel('Recovery key')
  await field.fill(recoveryKey.slice(0, -1))
  await again.getByRole('button', { name: 'Check the recovery key' }).click()
  await expect(again.getByRole('alert')).toContainText('mistyped or missing')
  await field.fill(recoveryKey.toLowerCase().replaceAll('-', ' '))
  await again.keyboard.press('Enter')
  await again.getByLabel('New passphrase', { exact: true }).fill('another four words entirely')
  await again.getByLabel('New passphrase, once more', { exact: true }).fill('another four words entirely')
  await again.getByRole('button', { name: 'Set the passphrase and unlock' }).click()
  await expect(again.getByText('About the reorganisation')).toBeVisible()
  await attune.quit()

  const { page: third } = await attune.start({ isLocked: true })
  await unlock(third, 'another four words entirely')
  await expect(third.getByText('About the reorganisation')).toBeVisible()
})

test('locking replaces the process that had the text, and the way back to it', async ({ attune }) => {
  const { app, page } = await attune.start()
  await writeMeeting(page, 'About the reorganisation')
  await seal(page)
  const mainWindow = await windowOf(app, page)
  const processOf = () => mainWindow.evaluate((window) => window.webContents.getOSProcessId())
  const before = await processOf()
  await page.keyboard.press('Control+Shift+L')
  await lockedPage(page)
  expect(await processOf()).not.toBe(before)
  const history = await mainWindow.evaluate((window) =>
    window.webContents.navigationHistory.getAllEntries().map(({ url }) => new URL(url).host),
  )
  expect(history).toEqual(['attune-lock'])
  await expect(
    page.evaluate(() =>
      window.attune.meetings.list({
        phase: null,
        personId: null,
        text: '',
        offset: 0,
        limit: 10,
      }),
    ),
  ).resolves.toMatchObject({ ok: false })
})
