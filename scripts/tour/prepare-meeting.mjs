import { box, button, choose, goTo, heading } from './meeting-parts.mjs'
import { showAtTop, showStart, write, writeInto } from './meeting-parts.mjs'
import * as words from './new-meeting-words.mjs'
import { saveBrief } from './save-brief.mjs'

/** A meeting of one's own, from a blank page to its brief. */
export async function prepareMeeting(guide) {
  await guide.step('make a new meeting', async (page) => {
    await button(page, 'New meeting').click()
    await box(page, 'Title').waitFor()
  })
  await guide.picture('new-meeting', 'A new meeting: a blank page that says what it asks for.')

  await guide.step('say what it is about', async (page) => {
    await write(page, 'Title', words.title)
    await page.getByLabel('When', { exact: true }).fill(words.soon(new Date()))
    const people = page.getByRole('combobox', { name: 'People' })
    await people.click()
    await page.keyboard.type(words.person)
    await page.keyboard.press('Enter')
    await button(page, `Remove ${words.person}`).waitFor()
    await write(page, 'Purpose', words.purpose)
  })
  await guide.step('answer the prompts', async (page) => {
    for (const [name, answer] of Object.entries(words.answers)) await write(page, name, answer)
    await showAtTop(heading(page, 'What happened'))
  })
  await guide.picture(
    'facts-and-their-view',
    'Facts, my story and their view, each in a box with its prompt beside it.',
  )

  await guide.step('prepare an objection', async (page) => {
    await button(page, 'Add objection').click()
    const card = page.getByRole('group', { name: 'Objection 1' })
    for (const [name, answer] of Object.entries(words.objection)) {
      await writeInto(page, card.getByRole('textbox', { name }), answer)
    }
    await showAtTop(heading(page, 'Objections'))
  })
  await guide.picture(
    'objection',
    'An objection to expect: what it protects, how to acknowledge it, what to add and ask.',
  )

  await guide.step('tell the advisor about the situation', async (page) => {
    for (const [scale, step] of Object.entries(words.situation)) await choose(page, scale, step)
    const answer = page.getByRole('region', { name: 'Recommended medium' })
    await answer.getByText('In person').first().waitFor()
    await showAtTop(heading(page, 'Medium'))
  })
  await guide.picture('medium', 'The advisor’s answer moves with each input, and says which one moved it.')

  await guide.step('find the first sentence', async (page) => {
    await write(page, 'The first sentence', words.firstSentence)
    await choose(page, 'How bad do I expect it to go', words.forecast)
    await showStart(page)
    const phase = page.getByRole('combobox', { name: 'Phase' })
    await phase.getByText('Ready', { exact: true }).waitFor({ state: 'attached' })
  })
  await guide.picture('ready', 'Nothing is missing any more: the meeting is ready.')

  await guide.step('find it on Today', async (page) => {
    await goTo(page, 'Today')
    await page.getByRole('region', { name: 'Next meeting' }).getByText(words.title).waitFor()
  })
  await guide.picture(
    'today-before',
    'Today, minutes before: the next meeting, with its brief one step away.',
  )

  await guide.step('read the brief', async (page) => {
    await page.getByRole('link', { name: 'Read the brief' }).click()
    await page.getByText(words.firstSentence).waitFor()
  })
  await guide.picture(
    'brief',
    'Its brief: the first sentence, what to say back, the medium and the objection.',
  )
  await saveBrief(guide, 'brief-of-the-new-meeting.pdf')
}
