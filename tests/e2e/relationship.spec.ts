import type { Page } from '@playwright/test'
import { goTo } from './screens/main-navigation'
import { MeetingScreen } from './screens/meeting-screen'
import { PersonScreen } from './screens/person-screen'
import { expect, test } from './fixtures'

const name = 'Mara Voss'

/** Prepares the next meeting from the person’s page. */
async function meetingWithMara(page: Page, title: string): Promise<MeetingScreen> {
  await PersonScreen.open(page, name)
  await page.getByRole('button', { name: 'Prepare a meeting' }).click()
  const meeting = new MeetingScreen(page)
  await meeting.title.fill(title)
  return meeting
}

/** Starts the meeting and notes lines in it, each captured as its command says. */
async function hold(meeting: MeetingScreen, lines: readonly (readonly [command: string, words: string])[]) {
  const { page, notes } = meeting
  await page.keyboard.press('ControlOrMeta+Shift+Enter')
  await notes.waitFor()
  await notes.click()
  await page.keyboard.press('ControlOrMeta+End')
  for (const [command, words] of lines) {
    await page.keyboard.type(command)
    await page.keyboard.press('Enter')
    await page.keyboard.type(words)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('ControlOrMeta+Shift+Enter')
  await page.getByRole('radiogroup', { name: 'How they reacted' }).waitFor()
}

async function close(meeting: MeetingScreen, reaction: string) {
  await meeting.page.getByRole('radiogroup', { name: 'How they reacted' }).getByText(reaction).click()
  await meeting.button('Close meeting').click()
  await meeting.saved()
}

async function checkInTrust(page: Page, begin: string, answers: readonly string[]) {
  await PersonScreen.open(page, name)
  await page.getByRole('button', { name: begin }).click()
  for (const answer of answers) await page.getByRole('radio', { name: answer, exact: true }).check()
  await expect(page.getByRole('status', { name: 'Saved' })).toBeVisible()
}

async function promise(page: Page, line: string) {
  await goTo(page, 'Commitments')
  await page.getByRole('textbox', { name: 'New promise' }).fill(line)
  await expect(page.getByText(name, { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Add', exact: true }).click()
}

const openPromise = (page: Page, words: RegExp) => page.getByRole('link', { name: words }).first().click()

test('one relationship through four meetings in three months', async ({ attune }) => {
  test.setTimeout(120_000)

  // 12 January. The first talk goes badly; what they need is learned, and something is promised.
  let { page } = await attune.start({ at: '2026-01-12T09:00:00.000Z' })
  await PersonScreen.create(page, name)
  await checkInTrust(page, 'Trust check-in', ['Distant'])
  const first = await meetingWithMara(page, 'Roadmap, a first talk')
  await hold(first, [
    ['/objection', 'The dates were changed twice already'],
    ['/need', 'Hear of changes before her team does'],
  ])
  const heard = page.getByRole('region', { name: 'Needs that I heard' })
  await heard.getByRole('button', { name: `Add to ${name}’s needs map` }).click()
  await first.box('If').fill('Mara names a date')
  await first.box('then I will').fill('say it back before I answer')
  await close(first, 'Grew guarded')
  await promise(page, '@Mara roadmap with dates by 19 January')
  await attune.quit()

  // 19 January. The promise is kept on its day.
  ;({ page } = await attune.start({ at: '2026-01-19T09:00:00.000Z' }))
  await expect(page.getByRole('region', { name: 'Commitments due' })).toContainText('roadmap with dates')
  await goTo(page, 'Commitments')
  await openPromise(page, /roadmap with dates/)
  await page.getByRole('button', { name: 'Kept', exact: true }).click()
  await expect(page.getByText('Kept.', { exact: true }).first()).toBeVisible()
  await attune.quit()

  // 9 February. The second talk begins with what the first one left; the objection is acknowledged.
  ;({ page } = await attune.start({ at: '2026-02-09T09:00:00.000Z' }))
  const second = await meetingWithMara(page, 'Roadmap, the changes')
  const before = page.getByRole('region', { name: 'From last time' })
  for (const words of [
    'They: grew guarded.',
    'If Mara names a date, then I will say it back before I answer',
    'The dates were changed twice already',
    'Hear of changes before her team does',
    'roadmap with dates',
  ])
    await expect(before).toContainText(words)
  await second.button('Add objection').click()
  await page.keyboard.type('The dates were changed twice already')
  await page
    .getByRole('textbox', { name: /^My acknowledgement/ })
    .fill('You planned with our dates, and we moved them twice.')
  await hold(second, [['/objection', 'The dates were changed twice already']])
  await page.getByRole('button', { name: 'I used it' }).click()
  await close(second, 'Warmed up')
  await promise(page, '@Mara list of risks by 20 February')
  await attune.quit()

  // 18 February. It will slip, and she hears so two days before.
  ;({ page } = await attune.start({ at: '2026-02-18T09:00:00.000Z' }))
  await goTo(page, 'Commitments')
  await openPromise(page, /list of risks/)
  await page.getByRole('button', { name: 'Agree a new date' }).click()
  await page.getByRole('textbox', { name: 'New date' }).fill('2026-02-27')
  await page.getByLabel('Why it moved').fill('The review was moved')
  await page.getByRole('button', { name: 'Agree this date' }).click()
  await expect(page.getByText('Renegotiated').first()).toBeVisible()
  await attune.quit()

  // 9 March. The third talk knows that it was said early.
  ;({ page } = await attune.start({ at: '2026-03-09T09:00:00.000Z' }))
  await goTo(page, 'Commitments')
  await openPromise(page, /list of risks/)
  await page.getByRole('button', { name: 'Kept', exact: true }).click()
  const third = await meetingWithMara(page, 'Risks')
  await expect(page.getByRole('region', { name: 'From last time' })).toContainText('They: warmed up.')
  await hold(third, [['/decision', 'One list of risks, on Mondays']])
  await close(third, 'Opened up')
  await attune.quit()

  // 6 April. Trust has risen; the fourth talk has the lesson still, used once.
  const last = await attune.start({ at: '2026-04-06T09:00:00.000Z' })
  page = last.page
  await checkInTrust(page, 'Check in again', ['Close'])
  await expect(page.getByText(/Relationship rose from “Distant” to “Close”/)).toBeVisible()
  const fourth = await meetingWithMara(page, 'The second quarter')
  const carried = page.getByRole('region', { name: 'From last time' })
  await expect(carried).toContainText('They: opened up.')
  await expect(carried).toContainText('If Mara names a date')
  await fourth.button('Brief').click()
  await expect(page.getByRole('heading', { name: `Last time with ${name}` })).toBeVisible()
  const timeline = page.getByRole('list', { name: 'Timeline' })
  await PersonScreen.open(page, name)
  for (const title of ['Roadmap, a first talk', 'Roadmap, the changes', 'Risks', 'The second quarter'])
    await expect(timeline).toContainText(title)
  expect(last.pageErrors).toEqual([])
})
