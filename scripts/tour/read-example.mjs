import { box, button, goTo, heading, showAtTop, tab } from './meeting-parts.mjs'
import { saveBrief } from './save-brief.mjs'

/** What a person sees on the first day: Today, and the worked example from its preparation to its end. */
export async function readExample(guide) {
  await guide.step('find the worked example on Today', (page) =>
    page.getByRole('link', { name: 'Open the example' }).waitFor(),
  )
  await guide.picture('today', 'The first start: Today, with a worked example to learn from.')

  await guide.step('open the example', async (page) => {
    await page.getByRole('link', { name: 'Open the example' }).click()
    await box(page, 'Purpose').waitFor()
  })
  await guide.picture('example-prepare', 'The example’s preparation: what is answered stands in one line.')

  await guide.step('look at the medium advisor', async (page) => {
    await page.getByRole('button', { name: /^I will hold it/ }).click()
    await page.getByRole('radiogroup', { name: 'Emotional charge' }).waitFor()
    await showAtTop(heading(page, 'Medium'))
  })
  await guide.picture(
    'example-medium',
    'Its medium advisor: nine inputs, and the recommended medium with reasons.',
  )

  await guide.step('open the brief', async (page) => {
    await button(page, 'Brief').click()
    await button(page, 'Save as PDF').waitFor()
  })
  await saveBrief(guide, 'brief-of-the-example.pdf')
  await guide.picture(
    'example-brief',
    'Its brief: the whole preparation on one page, here just saved as PDF.',
  )

  await guide.step('see how it was held', async (page) => {
    await button(page, 'Back to the meeting').click()
    await tab(page, 'Meet').click()
    await box(page, 'Notes').waitFor()
  })
  await guide.picture('example-meet', 'Its notes, with what was captured, and the plan beside them.')

  await guide.step('see what was learned', async (page) => {
    await tab(page, 'Reflect').click()
    await page.getByRole('radiogroup', { name: 'How they reacted' }).waitFor()
  })
  await guide.picture(
    'example-reflect',
    'Its reflection: how Ana reacted, and the plan beside what happened.',
  )

  await guide.step('go back to Today', (page) => goTo(page, 'Today'))
}
