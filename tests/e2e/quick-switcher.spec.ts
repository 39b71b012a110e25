import { MeetingScreen } from './screens/meeting-screen'
import { QuickSwitcher } from './screens/quick-switcher'
import { expect, test } from './fixtures'

test('anything is opened by three letters, and what was opened lately comes first, also after a restart', async ({
  attune,
}) => {
  const { app, page, pageErrors } = await attune.start()
  const switcher = await QuickSwitcher.open(page)
  await page.keyboard.type('cha')
  await expect(switcher.active).toContainText('Pricing change with Ana')
  await expect(switcher.active.locator('mark')).toHaveText('cha')
  await page.keyboard.press('Enter')
  const meeting = new MeetingScreen(page)
  await expect(meeting.title).toHaveValue('Pricing change with Ana')

  // Commands are found with their keys; those of the notes work where the caret was left.
  await meeting.tab('Meet')
  await meeting.notes.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('It costs us two days.')
  await QuickSwitcher.open(page)
  await page.keyboard.type('mao')
  await expect(switcher.active).toContainText('Mark as objection')
  await expect(switcher.active).toContainText('Alt+1')
  await page.keyboard.press('Enter')
  await expect(meeting.notes.locator('[data-capture="objection"]').last()).toHaveText('It costs us two days.')
  await expect(meeting.notes).toBeFocused()
  await QuickSwitcher.open(page)
  await page.keyboard.press('Escape')
  await expect(meeting.notes).toBeFocused()

  // The menu key opens the menu of the text; what it shows is heard in the place of drawing it.
  await app.evaluate(({ Menu }) => {
    Menu.prototype.popup = function () {
      Object.assign(globalThis, { shownMenu: this.items.map(({ id }) => id) })
    }
  })
  await page.keyboard.press('Shift+F10')
  await expect
    .poll(() => app.evaluate(() => (globalThis as { shownMenu?: string[] }).shownMenu ?? []))
    .toContain('capture.objection')

  await QuickSwitcher.open(page)
  await switcher.go('jou')
  await expect(page.getByRole('heading', { level: 1, name: 'Journal' })).toBeVisible()
  await attune.quit()

  const again = await attune.start()
  const later = await QuickSwitcher.open(again.page)
  await expect(later.hits.first()).toContainText('Journal')
  await expect(later.hits.filter({ hasText: 'Pricing change with Ana' })).toBeVisible()
  // A record that came since is found too, and letters that nothing has lead to the search.
  await again.page.evaluate(() => window.attune.people.create({ name: 'Zoë Quist' }))
  await again.page.keyboard.press('Escape')
  await QuickSwitcher.open(again.page)
  await later.go('zqu')
  await expect(again.page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Zoë Quist')
  await QuickSwitcher.open(again.page)
  await later.go('raised it twice')
  await expect(again.page.getByRole('combobox', { name: 'Search everything you wrote' })).toHaveValue(
    'raised it twice',
  )
  await again.page.keyboard.press('Escape')
  expect([...pageErrors, ...again.pageErrors]).toEqual([])
})
