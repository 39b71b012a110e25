import { goTo } from './screens/main-navigation'
import { MeetingScreen } from './screens/meeting-screen'
import { expect, test } from './fixtures'

test('a promise is read from a line, kept, and still so after a restart; an impossible date is told', async ({
  attune,
}) => {
  const { page } = await attune.start()
  await goTo(page, 'Commitments')
  const line = page.getByRole('textbox', { name: 'New promise' })
  await line.fill('@Ana pricing draft by 31 February')
  await expect(page.getByText('There is no “31 February”.')).toBeVisible()
  await line.fill('@Ana pricing draft by tomorrow')
  await expect(page.getByText('Ana Ferreira', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('link', { name: /pricing draft.*to Ana/ }).click()
  await page.getByRole('button', { name: 'Kept', exact: true }).click()
  await expect(page.getByText('Kept.', { exact: true }).first()).toBeVisible()
  await attune.quit()
  const again = await attune.start()
  await goTo(again.page, 'Commitments')
  await expect(again.page.getByRole('link', { name: /pricing draft.*Kept/ })).toBeVisible()
})

test('a line of the notes becomes a promise, shows what was understood, and follows its words', async ({
  attune,
}) => {
  const { page } = await attune.start()
  const meeting = await MeetingScreen.create(page)
  await meeting.tab('Meet')
  await meeting.notes.click()
  await page.keyboard.type('/commitment Send the draft by tomorrow', { delay: 5 })
  await page.keyboard.press('Enter')
  const chip = meeting.notes.getByRole('button', { name: /^Promise: / })
  await expect(chip).toHaveText('by tomorrow')
  await expect(page.getByText('Put into Commitments: “Send the draft”', { exact: false })).toBeVisible()
  await page.keyboard.type('and so on')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('End')
  await page.keyboard.type(' morning')
  await page.keyboard.press('ArrowDown')
  await expect(meeting.notes).toContainText('Send the draft by tomorrow morning')
  await expect(chip).toHaveCount(1)
  await chip.click()
  await page.getByRole('button', { name: 'Kept', exact: true }).click()
  await page.getByRole('button', { name: 'Untitled meeting' }).click()
  await expect(chip).toHaveText('Kept')
})
