import type { Page } from '@playwright/test'
import { tabTo } from './screens/keyboard'
import { MeetingScreen } from './screens/meeting-screen'
import { meetingOnDisk } from './screens/library-folder'
import { expect, test } from './fixtures'

async function write(page: Page, meeting: MeetingScreen, box: string, text: string): Promise<void> {
  await tabTo(page, meeting.box(box))
  await page.keyboard.type(text)
}

/** Chooses the step of a scale with the arrow keys. */
async function choose(page: Page, group: string, step: number): Promise<void> {
  const radios = page.getByRole('radiogroup', { name: group, exact: true }).getByRole('radio')
  await tabTo(page, radios.first())
  await page.keyboard.press('Space')
  for (let at = 1; at < step; at += 1) await page.keyboard.press('ArrowRight')
  await expect(radios.nth(step - 1)).toBeChecked()
}

test('prepares, holds and reflects on a conversation by keyboard alone, and finds every word again', async ({
  attune,
}) => {
  const { page, pageErrors } = await attune.start()
  await page.keyboard.press('Control+n')
  const meeting = new MeetingScreen(page)

  // Prepare.
  await expect(meeting.title).toBeFocused()
  await page.keyboard.type('Roadmap with Mara')
  await tabTo(page, meeting.people)
  await page.keyboard.type('Mara Holt')
  await page.keyboard.press('Enter')
  await write(page, meeting, 'Purpose', 'Agree on what moves to spring')
  await write(page, meeting, 'Facts', 'The release moved from March to May.')
  await write(page, meeting, 'My story about them', 'She will think we never meant it.')
  await write(page, meeting, 'Their view', 'We sold this for March.')
  await write(page, meeting, 'The most generous reading of it', 'She keeps her word to customers.')
  await write(page, meeting, 'What must not be lost', 'That she calls me first.')
  await write(page, meeting, 'What I will say back', 'You sold March in good faith.')
  await tabTo(page, meeting.button('Add objection'))
  await page.keyboard.press('Enter')
  await page.keyboard.type('You promised us March')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Her standing with customers')
  await page.keyboard.press('Tab')
  await page.keyboard.type('We did say March, and you built on it')
  await choose(page, 'Emotional charge', 5)
  await choose(page, 'Complexity', 4)
  await choose(page, 'Need for a record', 4)
  await expect(page.getByRole('region', { name: 'Recommended medium' })).toContainText(/In person|Video call/)
  await write(
    page,
    meeting,
    'The first sentence',
    'The release moves to May, and I want you to hear it from me.',
  )
  await meeting.saved()

  // Hold.
  await page.keyboard.press('Control+Shift+Enter')
  await meeting.notes.waitFor()
  await expect(meeting.phase.locator('option:checked')).toHaveText('Under way')
  await tabTo(page, meeting.notes)
  await page.keyboard.type('/objection you promised us March')
  await page.keyboard.press('Enter')
  await page.keyboard.type('let down by the date')
  await page.keyboard.press('Alt+2')
  await page.keyboard.press('Enter')
  await page.keyboard.type('to be told first')
  await page.keyboard.press('Alt+3')
  await page.keyboard.press('Enter')
  await page.keyboard.type('she rings three customers with me')
  await page.keyboard.press('Alt+6')
  await page.keyboard.press('Control+j')
  const summary = meeting.box('Summary to say')
  await expect(summary).toBeFocused()
  await expect(summary).toHaveValue(/let down by the date[^]*\?\s*$/)
  await page.keyboard.press('Escape')
  await meeting.saved()
  await page.keyboard.press('Control+Shift+Enter')

  // Reflect.
  await expect(meeting.phase.locator('option:checked')).toHaveText('To reflect')
  await choose(page, 'How they reacted', 4)
  await write(page, meeting, 'What happened', 'She was angry for a minute and then helped.')
  await meeting.saved()
  await page.keyboard.press('Control+Shift+k')
  await expect(meeting.phase.locator('option:checked')).toHaveText('Closed')
  await attune.quit()

  // Every word is there again.
  const again = await attune.start()
  const reopened = await MeetingScreen.open(again.page, 'Roadmap with Mara')
  await expect(again.page.getByRole('tab', { name: 'Reflect' })).toHaveAttribute('aria-selected', 'true')
  await expect(reopened.box('What happened')).toHaveValue('She was angry for a minute and then helped.')
  await reopened.tab('Meet')
  await expect(reopened.notes).toContainText('she rings three customers with me')
  const onDisk = await meetingOnDisk(attune.libraryFolder, 'Roadmap with Mara')
  expect(onDisk.preparation.answers).toMatchObject({
    facts: 'The release moved from March to May.',
    'their-view': 'We sold this for March.',
    'say-back': 'You sold March in good faith.',
    'first-sentence': 'The release moves to May, and I want you to hear it from me.',
  })
  expect(onDisk.preparation.objections[0]).toMatchObject({
    text: 'You promised us March',
    protects: 'Her standing with customers',
    acknowledgement: 'We did say March, and you built on it',
  })
  expect(onDisk.preparation.situation).toMatchObject({ emotionalCharge: 5, complexity: 4, needForRecord: 4 })
  const notes = JSON.stringify(onDisk.notes)
  for (const kind of ['objection', 'feeling', 'need', 'decision'])
    expect(notes).toContain(`"capture":"${kind}"`)
  expect(onDisk.reflection).toMatchObject({
    reaction: 4,
    happened: 'She was angry for a minute and then helped.',
  })
  expect(pageErrors).toEqual([])
})

test('a change of one input changes the recommended medium and says what moved', async ({ attune }) => {
  const { page } = await attune.start()
  await MeetingScreen.create(page)
  const answer = page.getByRole('region', { name: 'Recommended medium' })
  const scale = (name: string) => page.getByRole('radiogroup', { name, exact: true }).getByRole('radio')
  await scale('Emotional charge').first().check()
  await scale('Complexity').first().check()
  await scale('Need for immediate answers').first().check()
  const calm = await answer.innerText()
  await scale('Emotional charge').last().check()
  await expect(answer).not.toHaveText(calm)
  await expect(answer).toContainText('Emotional charge')
})

test('what was planned never appears as said', async ({ attune }) => {
  const { page } = await attune.start()
  const meeting = await MeetingScreen.create(page)
  await meeting.title.fill('Plan and fact')
  await meeting.button('Add objection').click()
  await page.keyboard.type('Too expensive')
  await meeting.tab('Meet')
  await meeting.notes.click()
  await page.keyboard.press('Alt+Shift+1')
  await page.keyboard.press('Control+j')
  await expect(page.getByText(/nothing.*captured|No captures|captured yet/i).first()).toBeVisible()
  await meeting.saved()
  await meeting.tab('Reflect')
  const onDisk = await meetingOnDisk(attune.libraryFolder, 'Plan and fact')
  expect(JSON.stringify(onDisk.notes)).toContain('"planned":"starter"')
  expect(onDisk.preparation.objections[0]?.raisedAt).toBeNull()
})
