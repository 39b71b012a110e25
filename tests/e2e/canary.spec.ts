import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { lockedPage, seal, unlock } from './screens/sealing'

const canary = 'Zanzibarquartz'

/** The word as text is kept anywhere: in UTF-8, and in the UTF-16 of Chromium's own files. */
const forms = [Buffer.from(canary), Buffer.from(canary, 'utf16le'), Buffer.from(canary.toLowerCase())]

/** Every file under the folders that holds the word in any form, beside those that could not be read. */
async function filesWithCanary(folders: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    for (const entry of entries.filter((one) => one.isFile())) {
      const path = join(entry.parentPath, entry.name)
      // Chromium's own files may come and go.
      const bytes = await readFile(path).catch(() => Buffer.alloc(0))
      if (forms.some((form) => bytes.includes(form)) || entry.name.includes(canary)) found.push(path)
    }
  }
  return found
}

/** Types the word into every field of the page that takes text; answers how many there were. */
async function typeEverywhere(page: Page): Promise<number> {
  const fields = page.locator(
    'input:not([type]), input[type="text"], input[type="search"], textarea, [contenteditable="true"]',
  )
  let typed = 0
  for (let place = 0; place < (await fields.count()); place += 1) {
    const field = fields.nth(place)
    if (!(await field.isVisible()) || !(await field.isEditable())) continue
    await field.click()
    await page.keyboard.type(`${canary} `)
    typed += 1
    await page.keyboard.press('Escape')
  }
  return typed
}

test('no word that was typed in a sealed library is in any file while it is locked, or afterwards', async ({
  attune,
}) => {
  test.setTimeout(180_000)
  const folders = [attune.libraryFolder, attune.userDataFolder]
  const { app, page } = await attune.start()
  // The way of looking finds what is there: before it is sealed the library shows the word.
  await page.keyboard.press('Control+N')
  await page.getByRole('textbox', { name: 'Title' }).fill(`${canary} before`)
  await expect.poll(() => filesWithCanary([attune.libraryFolder])).not.toEqual([])
  await expect.poll(() => filesWithCanary([attune.userDataFolder]), { timeout: 20_000 }).not.toEqual([])
  await seal(page)
  expect(await filesWithCanary(folders), 'once it is sealed').toEqual([])

  await page.keyboard.press('Control+N')
  await page.getByRole('textbox', { name: 'Title' }).fill(canary)
  await page.getByRole('combobox', { name: 'People' }).fill(`${canary} Jones`)
  await page.keyboard.press('Enter')
  const perScreen: number[] = []
  for (const key of ['Control+Shift+P', 'Control+Shift+M', 'Control+Shift+R']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(300)
    perScreen.push(await typeEverywhere(page))
  }
  for (const key of ['Control+1', 'Control+2', 'Control+3', 'Control+,']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(300)
    perScreen.push(await typeEverywhere(page))
  }
  await page.keyboard.press('Control+Shift+F')
  await page.keyboard.type(canary)
  await page.waitForTimeout(500)
  // Every screen of a meeting takes text, and so do the list and the search.
  expect(perScreen.slice(0, 3).every((count) => count > 0)).toBe(true)
  expect(
    await page.evaluate(() =>
      window.attune.meetings.list({
        phase: null,
        personId: null,
        text: 'Zanzibarquartz',
        offset: 0,
        limit: 10,
      }),
    ),
  ).toMatchObject({ ok: true, value: { total: 2 } })

  expect(await filesWithCanary(folders), 'while it is open').toEqual([])
  await page.keyboard.press('Control+Shift+L')
  await lockedPage(page)
  expect(await filesWithCanary(folders), 'while it is locked').toEqual([])
  const titles = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()))
  // That of the capture window is none other.
  expect(new Set(await titles())).toEqual(new Set(['Attune']))
  expect(await page.content()).not.toContain(canary)

  await unlock(page)
  await attune.quit()
  expect(await filesWithCanary(folders), 'after quitting').toEqual([])
})
