import { tabTo } from './screens/keyboard'
import { MeetingScreen } from './screens/meeting-screen'
import { meetingOnDisk } from './screens/library-folder'
import { expect, test } from './fixtures'

/** About as long as an hour of talk, written for this. */
function longMeeting(words: number): string {
  const sentences = [
    'We looked at the renewals again and nobody was sure which of the dates still holds.',
    'She said that the region cannot carry another change before the summer.',
    'Then the two of them went through the list and crossed out what can wait.',
    'Somebody asked whether the customers had been told, and there was a pause.',
  ]
  const lines: string[] = []
  for (let count = 0, line = 0; count < words; line += 1) {
    const sentence = `${line % 7}. ${sentences[line % sentences.length] ?? ''}`
    lines.push(sentence)
    count += sentence.split(' ').length
  }
  return lines.join('\n')
}

test('an hour of talk is pasted, edited, searched, and is there after a restart', async ({ attune }) => {
  const { page, app } = await attune.start()
  const meeting = await MeetingScreen.create(page)
  await meeting.title.fill('Long talk')
  await meeting.tab('Meet')
  await meeting.notes.click()
  const text = longMeeting(7_500)
  await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text)
  await page.keyboard.press('Control+v')
  await expect(meeting.notes).toContainText('there was a pause')
  await page.keyboard.type(' The unmistakable ending.')
  await page.keyboard.press('Control+f')
  await page.keyboard.type('crossed out')
  await expect(page.getByText(/^\d+ of \d+$/)).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await meeting.saved()
  await attune.quit()
  const words = JSON.stringify((await meetingOnDisk(attune.libraryFolder, 'Long talk')).notes)
  expect(words).toContain('The unmistakable ending.')
  expect(words.split('crossed out').length).toBe(text.split('crossed out').length)
})

test('captures are made by slash, by key, by button and by marking, each with its time', async ({
  attune,
}) => {
  const { page } = await attune.start()
  const meeting = await MeetingScreen.create(page)
  await meeting.title.fill('Captures')
  await meeting.tab('Meet')
  await meeting.notes.click()
  await page.keyboard.type('/question who decides this?')
  await page.keyboard.press('Enter')
  await page.keyboard.type('we start in May')
  await page.keyboard.press('Alt+6')
  await page.keyboard.press('Enter')
  await page.keyboard.type('I am worried about the team')
  await page
    .getByRole('toolbar')
    .getByRole('button', { name: /^Feeling/ })
    .first()
    .click()
  await page.keyboard.press('Enter')
  await page.keyboard.type('she needs time')
  for (let letter = 0; letter < 'time'.length; letter += 1) await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Alt+3')

  // Saying back and asking are counted as they are noted; the notes do not tell who asked.
  const tally = page.locator('summary', { hasText: 'Said back' })
  await expect(tally).toHaveText('Said back 0× · asked 0–1×')
  await page.keyboard.press('Control+j')
  await page.getByRole('button', { name: 'I said it' }).click()
  await expect(tally).toHaveText('Said back 1× · asked 0–1×')
  await tabTo(page, tally)
  await page.keyboard.press('Enter')
  await expect(page.getByText('the notes do not say who asked it')).toBeVisible()
  await expect(page.getByText('Treatment Integrity Coding Manual 4.2')).toBeVisible()
  await meeting.saved()
  await meeting.tab('Reflect')
  await expect(tally).toHaveText('Said back 1× · asked 0–1×')
  const { notes } = await meetingOnDisk(attune.libraryFolder, 'Captures')
  const text = JSON.stringify(notes)
  for (const kind of ['question', 'decision', 'feeling'])
    expect(text).toMatch(new RegExp(`"capture":"${kind}","capturedAt":"20`))
  expect(text).toMatch(/"type":"capture","attrs":\{"kind":"need","capturedAt":"20/)
})

test('Markdown rules, checklists and links work while typing', async ({ attune }) => {
  const { page } = await attune.start()
  const meeting = await MeetingScreen.create(page)
  await meeting.title.fill('Markdown')
  await meeting.tab('Meet')
  await meeting.notes.click()
  await page.keyboard.type('# Opening')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- first point')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('[ ] ask finance')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('**bold** and see https://example.org ')
  await meeting.saved()
  const text = JSON.stringify((await meetingOnDisk(attune.libraryFolder, 'Markdown')).notes)
  for (const type of ['heading', 'bulletList', 'taskList', 'bold', 'link'])
    expect(text).toContain(`"type":"${type}"`)
})
