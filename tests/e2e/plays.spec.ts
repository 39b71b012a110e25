import { expect, test } from './fixtures'
import { goTo } from './screens/main-navigation'
import { MeetingScreen } from './screens/meeting-screen'

test('three questions lead to a play, a meeting is prepared with it, and its steps stand beside the notes', async ({
  attune,
}) => {
  const { page } = await attune.start()
  await goTo(page, 'Plays')
  await page.getByRole('button', { name: 'Help me choose' }).press('Enter')
  const questions = page.getByRole('region', { name: 'Help me choose' })
  for (const answer of [
    'I want us to know each other better',
    'Well, and we have lost touch a little',
    'Nothing in particular',
  ])
    await questions.getByRole('radio', { name: answer }).press('Space')
  await questions.getByRole('button', { name: /^Staying in touch/ }).press('Enter')

  const prepareWith = page.getByRole('button', { name: 'Prepare with this play' })
  await expect(page.getByRole('article', { name: 'Staying in touch' })).toBeVisible()
  await expect(prepareWith).toBeFocused()
  await prepareWith.press('Enter')

  const meeting = new MeetingScreen(page)
  await meeting.title.fill('Coffee with Ola')
  await expect(meeting.box('The most generous reading of it')).toBeVisible()
  await page.getByText('Ideas that fit').click()
  await page.getByRole('radio', { name: 'From afar' }).check()
  await page.getByRole('button', { name: /^A walk and talk/ }).click()
  await expect(meeting.box('What we could do together')).toHaveValue(
    'A walk and talk. Both walk, each where they are, with a telephone at the ear.',
  )

  await meeting.button('Add a play').click()
  await meeting.button('Help me choose').click()
  for (const answer of [
    'I want to understand them',
    'What they need, and are after',
    'Nothing in particular',
  ])
    await questions.getByRole('radio', { name: answer }).check()
  await questions.getByRole('button', { name: /^Understanding their needs/ }).click()
  await meeting.box('What I only assume').fill('That she likes the new work.')
  await meeting.saved()

  await meeting.tab('Meet')
  await expect(page.getByText('Invite lightly').first()).toBeVisible()
  await expect(page.getByText('I thought of you when …').first()).toBeVisible()
})
