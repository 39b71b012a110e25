import { button, choose, goTo, heading, showAtTop, showStart, write } from './meeting-parts.mjs'
import * as words from './new-meeting-words.mjs'

/** Five minutes afterwards, until the meeting is closed and Today has nothing left to ask. */
export async function reflectOnMeeting(guide) {
  await guide.step('end the meeting', async (page) => {
    await button(page, 'End meeting').click()
    await page.getByRole('radiogroup', { name: 'How they reacted' }).waitFor()
  })
  await guide.picture('ended', 'The meeting is over, and its reflection opens by itself.')

  await guide.step('say how they reacted', async (page) => {
    await choose(page, 'How they reacted', words.reaction)
    for (const signal of words.signals) await page.getByRole('checkbox', { name: signal }).check()
    for (const [name, answer] of Object.entries(words.debrief)) await write(page, name, answer)
    await showStart(page)
  })
  await guide.picture('reaction', 'How they reacted, and the signs that say so.')

  await guide.step('make an if-then plan', async (page) => {
    await write(page, 'If', words.ifThen.moment)
    await write(page, 'then I will', words.ifThen.action)
    await choose(page, 'How it went', words.outcome)
    await showAtTop(heading(page, 'The plan and what happened'))
  })
  await guide.picture(
    'plan-and-fact',
    'The plan beside what happened, and what to do next time as if and then.',
  )

  await guide.step('close the meeting', async (page) => {
    await button(page, 'Close meeting').click()
    await button(page, 'Reopen').waitFor()
    await showAtTop(heading(page, 'Objections'))
  })
  await guide.picture(
    'closed',
    'Closed: the objections expected and raised, the forecast beside the outcome.',
  )

  await guide.step('go to Today again', (page) => goTo(page, 'Today'))
  await guide.picture('today-after', 'Today again: nothing is owed.')

  await guide.step('look at all meetings', async (page) => {
    await goTo(page, 'Meetings')
    await page.getByRole('list', { name: 'Meetings' }).getByRole('link', { name: words.title }).waitFor()
  })
  await guide.picture('meetings', 'Meetings: both conversations, each where it stands.')
}
