import { button, heading, showAtTop } from '../tour/meeting-parts.mjs'

/** The three questions, answered, above the first play. */
export async function showPlayChooser(stage) {
  const { page } = stage
  await stage.visit('/plays')
  await button(page, 'Help me choose').click()
  const panel = page.getByRole('region', { name: 'Help me choose' })
  for (const answer of [
    'I have something to say to them',
    'That I let them down',
    'Whether to meet, call or write',
  ]) {
    await panel.getByRole('radio', { name: answer }).check()
  }
  return async () => button(page, 'Close the questions').click()
}

/** The ideas for staying in touch, on the page of that play. */
export async function showPlayIdeas(stage) {
  const { page } = stage
  await stage.visit('/plays/staying-in-touch')
  await showAtTop(heading(page, 'Ideas'))
}
