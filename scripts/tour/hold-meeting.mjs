import { box, button, tab } from './meeting-parts.mjs'
import * as words from './new-meeting-words.mjs'

/** The meeting itself, with the hands on the keys. */
export async function holdMeeting(guide) {
  await guide.step('start the meeting', async (page) => {
    await button(page, 'Back to the meeting').click()
    await tab(page, 'Meet').click()
    await button(page, 'Start meeting').click()
    await button(page, 'End meeting').waitFor()
  })
  await guide.picture(
    'meeting-started',
    'The meeting has started: the clock runs, and the notes wait beside the plan.',
  )

  await guide.step('capture with a slash command', async (page) => {
    await box(page, 'Notes').click()
    await page.keyboard.type(words.opening)
    await page.keyboard.press('Enter')
    await page.keyboard.type('/')
    await page.getByRole('listbox', { name: 'Capture as' }).waitFor()
  })
  await guide.picture('slash', 'A slash offers the captures; each has a key of its own as well.')

  await guide.step('write on with captures', async (page) => {
    await page.keyboard.type(`quote ${words.quote}`)
    for (const { text, key } of words.captures) {
      await page.keyboard.press('Enter')
      await page.keyboard.type(text)
      await page.keyboard.press(key)
    }
    await page.getByRole('checkbox', { name: words.objection['What they may say'] }).check()
  })
  await guide.picture(
    'captures',
    'What they said, felt and need, marked while typing; the expected objection is ticked.',
  )

  await guide.step('say it back', async (page) => {
    await box(page, 'Notes').click()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('ControlOrMeta+j')
    await box(page, 'Summary to say').waitFor()
  })
  await guide.picture(
    'say-it-back',
    'Say it back: a summary from what was captured, in their own words, ending in a question.',
  )

  await guide.step('note what was agreed', async (page) => {
    await button(page, 'I said it').click()
    for (const { text, key } of words.agreements) {
      await page.keyboard.press('Enter')
      await page.keyboard.type(text)
      await page.keyboard.press(key)
    }
  })
  await guide.picture('agreed', 'A decision and a promise, captured before the call ends.')
}
