import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MeetingScreen } from './screens/meeting-screen'
import { expect, test } from './fixtures'

test('the brief of a prepared meeting becomes a PDF of one page', async ({ attune }) => {
  const { page, app } = await attune.start()
  const meeting = await MeetingScreen.open(page, 'Pricing change with Ana')
  await meeting.button('Brief').click()
  await expect(page.getByRole('heading', { name: 'Pricing change with Ana' })).toBeVisible()
  const file = join(attune.userDataFolder, 'brief.pdf')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  await expect(page.getByText(file)).toBeVisible()
  const pdf = (await readFile(file)).toString('latin1')
  expect(pdf.startsWith('%PDF-')).toBe(true)
  expect(/\/Count 1\b/.test(pdf)).toBe(true)
})

test('shows medium, first sentence and first objection without scrolling', async ({ attune }) => {
  const { page } = await attune.start()
  const meeting = await MeetingScreen.open(page, 'Pricing change with Ana')
  await meeting.button('Brief').click()
  for (const text of [
    'The first sentence',
    'How I will hold it',
    'I would be breaking promises that I made to customers.',
  ]) {
    await expect(page.getByText(text, { exact: true }).first()).toBeInViewport()
  }
})
