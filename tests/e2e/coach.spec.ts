import type { Locator, Page } from '@playwright/test'
import { MeetingScreen } from './screens/meeting-screen'
import { meetingOnDisk } from './screens/library-folder'
import { expect, test } from './fixtures'

const example = 'Pricing change with Ana'

const defensive = "No, you always exaggerate. It's just eight weeks, because the board decided."

/** What a person would put in the place of words that the coach has no ready words for. */
const ownWords: Readonly<Record<string, string>> = {
  '“No”': 'Yes',
  '“you always exaggerate”': 'you gave your word',
}

function boxOfObjection(page: Page, part: string, number: number): Locator {
  return page.getByRole('textbox', { name: new RegExp(`${part}\\s?, objection ${number}`, 'u') })
}

function marksIn(page: Page): Locator {
  return page.locator('[aria-hidden="true"] > div > [data-effect]')
}

test('the coach leads from a defensive reply to a better one, by keyboard alone, and says why at each step', async ({
  attune,
}) => {
  const { page, pageErrors } = await attune.start()
  const meeting = await MeetingScreen.open(page, example)
  await meeting.tab('Prepare')
  const coach = page.getByRole('region', { name: 'Coach' })
  const reply = boxOfObjection(page, 'My acknowledgement', 1)
  await reply.focus()
  const began = Date.now()
  await page.keyboard.press('Control+A')
  await page.keyboard.type(defensive)
  await expect(coach.getByRole('heading')).toHaveText(/^[3-9] things to look at$/u)
  await expect(marksIn(page).filter({ hasText: 'just' })).toBeVisible()

  const reasons: string[] = []
  for (let step = 0; step < 9; step += 1) {
    await page.keyboard.press('F8')
    if (await coach.getByRole('heading', { name: 'Nothing to look at' }).isVisible()) break
    const current = coach.getByRole('listitem').filter({ has: page.locator('[aria-current="true"]') })
    const words = await current.locator('[aria-current] > span').first().innerText()
    reasons.push(`${words}: ${await current.locator('p').first().innerText()}`)
    const own = ownWords[words]
    if (own === undefined) await page.keyboard.press('Alt+Enter')
    else await page.keyboard.type(own)
    await page.keyboard.press('End')
    await page.waitForTimeout(100)
  }
  expect(Date.now() - began).toBeLessThan(60_000)
  expect(reasons.join('\n')).toMatch(/“No”: .*closed/u)
  expect(reasons.join('\n')).toMatch(/“just”: .*play down/u)
  expect(reasons.join('\n')).toMatch(/“because”: .*before any acknowledgement/u)
  await expect(coach.getByRole('heading', { name: 'Nothing to look at' })).toBeVisible()
  await expect(coach.getByText(/^What already helps/u)).toBeVisible()
  const better = await reply.inputValue()
  expect(better).toMatch(/^I can see why this matters to you\. Yes, you gave your word\. .*eight weeks/u)
  expect(better).not.toContain('just')

  // What was taken is taken back by the box's own undo, and comes again by its redo.
  await page.keyboard.press('Control+Z')
  await expect(reply).not.toHaveValue(better)
  await page.keyboard.press('Control+Shift+Z')
  await expect(reply).toHaveValue(better)

  const addition = boxOfObjection(page, 'My additional consideration', 1)
  await addition.focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('It is just one date that I have to weigh.')
  await page.keyboard.press('F8')
  await expect(coach.getByRole('listitem').first()).toContainText('“just”')
  await page.keyboard.press('Alt+Delete')
  await expect(coach.getByText('“just” is put aside here.')).toBeVisible()
  await expect(coach.getByText('1 put aside here.')).toBeVisible()
  await meeting.saved()
  expect(pageErrors).toEqual([])

  await attune.quit()
  const again = await attune.start()
  const { preparation, dismissedFindings } = await meetingOnDisk(attune.libraryFolder, example)
  expect(preparation.objections[0]?.acknowledgement).toBe(better)
  expect(dismissedFindings).toMatchObject([{ rule: 'limiter', phrase: 'just', words: 'just' }])
  await (await MeetingScreen.open(again.page, example)).tab('Prepare')
  await boxOfObjection(again.page, 'My additional consideration', 1).focus()
  const coachAgain = again.page.getByRole('region', { name: 'Coach' })
  await expect(coachAgain.getByText('1 put aside here.')).toBeVisible()
  await coachAgain.getByRole('button', { name: 'Show again' }).click()
  await expect(coachAgain.getByRole('listitem').first()).toContainText('“just”')
})

test('whatever is put into a box, it can be typed in, and nothing is found in nonsense', async ({
  attune,
}) => {
  const { page, pageErrors } = await attune.start()
  await MeetingScreen.create(page)
  const coach = page.getByRole('region', { name: 'Coach' })
  const box = page.getByRole('textbox', { name: 'What I will say back' })
  const put = async (text: string) => {
    await box.fill(text)
    await box.press('End')
    await box.press('x')
    await expect(box).toHaveValue(/x/u)
  }
  await put('weeks and dates '.repeat(33_334))
  await expect.poll(() => box.evaluate((element: HTMLTextAreaElement) => element.value.length)).toBe(533_345)

  for (const nonsense of [
    '<div class="always"><p>you never</p></div>'.repeat(20),
    'const just = (never) => { return always[never] ?? only }\n'.repeat(20),
    '🙂🙃😀'.repeat(50),
  ]) {
    await put(nonsense)
    await page.waitForTimeout(300)
    await expect(coach.getByRole('listitem')).toHaveCount(0)
  }
  await put(
    'Ich verstehe nicht, warum du das immer sagst. Wir haben das doch schon oft besprochen, und nie hat es geholfen.',
  )
  await expect(coach).toContainText('another language')
  await put('我明白你的意思，但是这只是八个星期。我们以后再谈这件事吧。')
  await expect(coach).toContainText('another language')

  // Words that an input method is still composing are left alone.
  await box.fill('')
  const session = await page.context().newCDPSession(page)
  await box.focus()
  await page.keyboard.type('It is ')
  await session.send('Input.imeSetComposition', { text: 'just', selectionStart: 4, selectionEnd: 4 })
  await page.waitForTimeout(300)
  await expect(coach.getByRole('listitem').filter({ hasText: '“just”' })).toHaveCount(0)
  await session.send('Input.insertText', { text: 'just' })
  await page.keyboard.type(' eight weeks.')
  await expect(box).toHaveValue('It is just eight weeks.')
  await expect(coach.getByRole('listitem').filter({ hasText: '“just”' })).toHaveCount(1)

  // Switched off in Settings, it says so in the box, and is switched on there.
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('switch', { name: /^Read along/u }).uncheck()
  await page.goBack()
  await page.getByRole('button', { name: 'What I will say back' }).click()
  await expect(coach).toContainText('The coach is switched off.')
  await expect(marksIn(page)).toHaveCount(0)
  await coach.getByRole('button', { name: 'Switch it on' }).click()
  await expect(coach.getByRole('listitem').filter({ hasText: '“just”' })).toHaveCount(1)
  expect(pageErrors).toEqual([])
})

test('a line that is planned to be said is read along in the notes, and nothing else of them is', async ({
  attune,
}) => {
  const { page, pageErrors } = await attune.start()
  const meeting = await MeetingScreen.open(page, example)
  await meeting.tab('Meet')
  const coach = page.getByRole('region', { name: 'Coach' })
  const planned = meeting.notes.locator('p[data-planned]').last()
  const underlined = meeting.notes.locator('[data-effect="lowers"]')
  await meeting.notes.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('They said it is just never so.')
  await page.keyboard.press('Alt+Shift+1')
  await planned.click()
  await page.keyboard.press('End')
  await expect(coach).toBeVisible()
  await page.keyboard.type(' It is just')
  await page.waitForTimeout(200)
  await expect(underlined).toHaveCount(0)
  await page.keyboard.type(' a date.')
  await expect(underlined).toHaveText(['just'])

  await page.keyboard.press('F8')
  await expect(coach.getByRole('listitem').filter({ hasText: '“just”' })).toHaveAttribute(
    'data-current',
    'true',
  )
  await page.keyboard.press('Alt+Enter')
  await expect(planned).toContainText('It is a date.')
  await page.keyboard.press('Control+Z')
  await expect(planned).toContainText('It is just a date.')
  await page.keyboard.press('End')
  await expect(underlined).toHaveText(['just'])

  // What was said is no draft any more; taken back, it is one again.
  await page.keyboard.press('Control+Enter')
  await expect(underlined).toHaveCount(0)
  await page.keyboard.press('Control+Enter')
  await expect(underlined).toHaveText(['just'])

  // The keys work from anywhere in the notes; the panel leaves with the caret.
  await meeting.notes.getByText('They said it is just never so.').click()
  await expect(coach).toBeHidden()
  await page.keyboard.press('F8')
  await page.keyboard.press('Alt+Enter')
  await meeting.saved()
  const { notes } = await meetingOnDisk(attune.libraryFolder, example)
  expect(JSON.stringify(notes)).toContain('It is a date.')
  expect(JSON.stringify(notes)).toContain('They said it is just never so.')
  expect(pageErrors).toEqual([])
})
