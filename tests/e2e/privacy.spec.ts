import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { windowOpenedBy } from './screens/attune-windows'
import { MeetingScreen } from './screens/meeting-screen'

const coverOf = (page: Page) => page.getByRole('dialog', { name: 'Attune is covered' })

test('one key covers all windows, nothing behind is reached, and Esc brings the focus back', async ({
  attune,
}) => {
  const { app, page } = await attune.start()
  const meeting = await MeetingScreen.create(page)
  await meeting.title.fill('Pricing change with Ana')
  await meeting.tab('Meet')
  const own = await windowOpenedBy(app, () => page.keyboard.press('Control+Shift+W'))
  const other = new MeetingScreen(own)
  await expect(other.title).toBeVisible()
  await meeting.notes.click()
  await page.keyboard.type('first')
  await meeting.saved()
  const titles = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((each) => each.getTitle()))
  expect(await titles()).toContain('Pricing change with Ana – Attune')

  await page.keyboard.press('Control+Shift+X')
  await expect(coverOf(page)).toBeVisible()
  await expect(coverOf(own)).toBeVisible()
  expect(new Set(await titles())).toEqual(new Set(['Attune']))
  for (const each of [page, own]) {
    await expect(each.getByRole('textbox')).toHaveCount(0)
    await expect(each.getByText('Pricing change with Ana').filter({ visible: true })).toHaveCount(0)
    await expect(each.locator('#root')).toHaveJSProperty('inert', true)
  }
  await page.keyboard.type('unseen')
  await page.keyboard.press('Control+K')
  for (let presses = 0; presses < 4; presses += 1) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('#root') ?? null)).toBeNull()
  }

  await page.keyboard.press('Escape')
  await expect(coverOf(page)).toHaveCount(0)
  await expect(coverOf(own)).toHaveCount(0)
  await expect(meeting.notes).toBeFocused()
  await page.keyboard.type(' line')
  await expect(meeting.notes).toHaveText(/first line/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await titles()).toContain('Pricing change with Ana – Attune')

  // From the other window, over a dialog, and by the button.
  await page.keyboard.press('Control+K')
  await expect(page.getByRole('dialog')).toBeVisible()
  await own.keyboard.press('Control+Shift+X')
  await expect(coverOf(page)).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await coverOf(page).getByRole('button', { name: 'Show again' }).click()
  await expect(coverOf(own)).toHaveCount(0)
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
})

test('what was chosen is there after a restart, and leaving Attune covers it', async ({ attune }) => {
  const { page } = await attune.start()
  await page.keyboard.press('Control+,')
  const covers = page.getByRole('switch', { name: 'Cover when Attune is not in front' })
  await expect(covers).not.toBeChecked()
  await covers.check()
  await expect(page.getByText('This system offers no way to keep windows out')).toBeVisible()
  await attune.quit()

  const { app, page: again } = await attune.start()
  await again.keyboard.press('Control+,')
  await expect(again.getByRole('switch', { name: 'Cover when Attune is not in front' })).toBeChecked()
  await app.evaluate(({ app: electron, BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    BrowserWindow.getFocusedWindow = () => null
    electron.emit('browser-window-blur', {}, window)
  })
  await expect(coverOf(again)).toBeVisible()
  await app.evaluate(({ app: electron, BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows().filter((each) =>
      each.webContents.getURL().startsWith('app://attune/'),
    )
    electron.emit('browser-window-focus', {}, window)
  })
  await expect(coverOf(again)).toHaveCount(0)
})
