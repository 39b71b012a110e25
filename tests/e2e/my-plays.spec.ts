import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { goTo } from './screens/main-navigation'
import { MeetingScreen } from './screens/meeting-screen'

test('a play is copied, changed, kept, exported, and a broken file is refused with its line', async ({
  attune,
}, testInfo) => {
  const { page } = await attune.start()
  await goTo(page, 'Plays')
  await page.getByRole('link', { name: 'Difficult truth' }).click()
  await page.getByRole('button', { name: 'Copy to my plays' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Hard news')
  const first = page.getByRole('textbox', { name: /^Prompt ?, prompt 1$/ })
  await first.fill('What  must hear')
  await first.press('Home')
  for (let letter = 0; letter < 5; letter += 1) await first.press('ArrowRight')
  await page.getByRole('button', { name: 'Insert {person}' }).click()
  await expect(first).toHaveValue('What {person} must hear')
  await expect(page.getByRole('status', { name: 'Saved' })).toBeVisible()
  await page.screenshot({ path: testInfo.outputPath('editor.png') })
  await attune.quit()

  const again = await attune.start()
  await goTo(again.page, 'Plays')
  await again.page.getByRole('link', { name: 'Hard news' }).click()
  await expect(again.page.getByRole('textbox', { name: /^Prompt ?, prompt 1$/ })).toHaveValue(
    'What {person} must hear',
  )
  const file = join(testInfo.outputDir, 'Hard news.attune-play.yaml')
  await again.app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  await again.page.getByRole('button', { name: 'Export this play…' }).click()
  await expect(again.page.getByText(/^Exported to/)).toBeVisible()
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace(/^minutes: .*$/m, 'minutes: many'))
  await goTo(again.page, 'Plays')
  await again.page.getByRole('button', { name: 'Import…' }).click()
  const line = text.split('\n').findIndex((each) => each.startsWith('minutes:')) + 1
  await expect(again.page.getByRole('alert')).toContainText(`Line ${line} of the file: “minutes” is`)
  await writeFile(file, text)
  await again.page.getByRole('button', { name: 'Import…' }).click()
  await expect(again.page.getByRole('textbox', { name: 'Name' })).toHaveValue('Hard news (2)')
})

test('a play of one’s own is used in a meeting, changed, and taken anew with what was answered', async ({
  attune,
}, testInfo) => {
  const { page } = await attune.start()
  const box = (name: string | RegExp) => page.getByRole('textbox', { name })
  await goTo(page, 'Plays')
  await page.getByRole('button', { name: 'New play' }).click()
  await box('Name').fill('Money talk')
  const minutes = page.getByRole('spinbutton', { name: 'Minutes to prepare' })
  await minutes.fill('')
  await expect(minutes).toHaveValue('')
  await minutes.press('Tab')
  await expect(minutes).toHaveValue('10')
  await expect(page.getByText('It stays at 10.')).toBeVisible()
  for (const [index, label] of ['What I fear for {person}', 'What {person} needs of {purpose}'].entries()) {
    await page.getByRole('button', { name: 'Add a prompt', exact: true }).click()
    await box(new RegExp(`^Prompt ?, prompt ${index + 1}$`)).fill(label)
  }
  await box(/^Prompt ?, prompt 2$/).press('Alt+ArrowUp')
  await expect(box(/^Prompt ?, prompt 1$/)).toHaveValue('What {person} needs of {purpose}')
  await expect(box(/^Prompt ?, prompt 1$/)).toBeFocused()
  await page.getByRole('button', { name: 'Add a step' }).click()
  await box(/^Step ?, step 1$/).fill('Ask {person} first')
  await box(/^Ways to begin ?, step 1$/).fill('What of {purpose} matters to you?')
  await page.getByRole('button', { name: 'Prepare with this play' }).click()

  const meeting = new MeetingScreen(page)
  await meeting.title.fill('About money')
  await meeting.purpose.fill('the launch.')
  await meeting.addPerson('Ana Lima')
  await meeting.tab('Prepare')
  await meeting.box('What Ana Lima needs of the launch').fill('Two weeks more.')
  await meeting.box('What I fear for Ana Lima').fill('That she leaves.')
  await meeting.tab('Meet')
  await expect(page.getByText('Ask Ana Lima first')).toBeVisible()
  await expect(page.getByText('What of the launch matters to you?')).toBeVisible()

  await goTo(page, 'Plays')
  await page.getByRole('link', { name: 'Money talk' }).click()
  await page.getByRole('button', { name: 'Remove: What I fear for {person}' }).click()
  await box(/^Prompt ?, prompt 1$/).fill('What {person} asks of {purpose}')
  await MeetingScreen.open(page, 'About money')
  await meeting.tab('Prepare')
  await expect(meeting.box('What Ana Lima needs of the launch')).toHaveValue('Two weeks more.')
  await page.getByRole('button', { name: 'Use the newer version' }).click()
  await expect(meeting.box('What Ana Lima asks of the launch')).toHaveValue('Two weeks more.')
  await expect(meeting.box('What I fear for Ana Lima')).toHaveCount(0)
  await page.getByText('What you wrote for plays or prompts that are no longer on this meeting').click()
  await expect(page.getByRole('definition')).toHaveText('That she leaves.')
  await expect(page.getByRole('term')).toHaveText('What I fear for Ana Lima')
  await page.screenshot({ path: testInfo.outputPath('earlier.png') })

  await goTo(page, 'Plays')
  const dropped = await page.evaluateHandle(() => {
    const data = new DataTransfer()
    data.items.add(new File(['name: [broken'], 'Torn.attune-play.yaml'))
    return data
  })
  await page
    .getByRole('heading', { name: 'Plays', exact: true })
    .dispatchEvent('drop', { dataTransfer: dropped })
  await expect(page.getByRole('alert')).toContainText('of “Torn.attune-play.yaml”')
})
