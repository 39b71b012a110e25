import { goTo } from './screens/main-navigation'
import { expect, test } from './fixtures'

test('a key is changed in Settings, its conflicts are named, and everything that shows it follows', async ({
  attune,
}) => {
  const { app, page, pageErrors } = await attune.start()
  await goTo(page, 'Settings')
  const key = (name: string) => page.getByRole('button', { name: new RegExp(`^Key of “${name}”`) })
  await key('New meeting').click()
  await page.keyboard.press('Control+b')
  await expect(page.getByText('Ctrl+B is “Bold” and stays so.')).toBeVisible()
  await page.keyboard.press('Control+1')
  await expect(page.getByText('Ctrl+1 is the key of “Today”.')).toBeVisible()
  await page.keyboard.press('Control+Alt+n')
  await expect(key('New meeting')).toHaveText('Ctrl+Alt+N')
  await key('Meetings').click()
  await page.keyboard.press('Control+1')
  await page.getByRole('button', { name: 'Use it here, and leave “Today” without a key' }).click()
  await expect(key('Today')).toHaveText('No key')
  const link = (name: string) => page.getByRole('navigation').getByRole('link', { name })
  await expect(link('Meetings')).toHaveAttribute('title', 'Meetings (Ctrl+1)')
  await expect(link('Today')).toHaveAttribute('title', 'Today')
  const inMenu = () =>
    app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('meeting.new')?.accelerator)
  await expect.poll(inMenu).toBe('CommandOrControl+Alt+N')
  await attune.quit()

  const again = await attune.start()
  await again.page.keyboard.press('Control+1')
  await expect(again.page.getByRole('heading', { level: 1, name: 'Meetings' })).toBeVisible()
  await again.page.locator('#main').focus()
  await again.page.keyboard.press('?')
  const sheet = again.page.getByRole('dialog', { name: 'Shortcuts' })
  await expect(sheet.getByText('New meeting', { exact: true }).locator('..')).toContainText('Ctrl+Alt+N')
  await again.page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await again.page.keyboard.press('Control+Alt+n')
  const title = again.page.getByRole('textbox', { name: 'Title' })
  await expect(title).toBeFocused()
  // A question mark that is typed is one.
  await again.page.keyboard.type('Why now?')
  await expect(title).toHaveValue('Why now?')
  await goTo(again.page, 'Settings')
  await again.page.getByRole('button', { name: 'Reset all keys' }).click()
  await expect(again.page.getByRole('button', { name: 'Key of “New meeting”: Ctrl+N' })).toBeVisible()
  expect([...pageErrors, ...again.pageErrors]).toEqual([])
})
