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

/** A copy of a play that speaks of whoever it is with. */
async function ownPlayId(stage) {
  const named = 'Hard news, told early'
  const known = (await stage.ask('plays', 'list')).find(({ name }) => name === named)
  if (known !== undefined) return known.id
  const { id, prepare } = await stage.ask('plays', 'create', { copyOf: 'difficult-truth' })
  const own = { id: 'sign-of-it', label: 'How {person} will know that it is meant well', hint: '', isRequired: false }
  const changes = { name: named, prepare: [...prepare, { kind: 'prompt', prompt: own }] }
  await stage.ask('plays', 'change', { id, changes })
  return id
}

/** The editor of a play of one’s own, from its beginning. */
export async function showOwnPlay(stage) {
  await stage.visit(`/plays/mine/${await ownPlayId(stage)}`)
  await heading(stage.page, 'What it is for').waitFor()
}

/** Further down, where what stays above the page shows. */
export async function showOwnPlaySteps(stage) {
  await showOwnPlay(stage)
  await stage.page.getByRole('list', { name: 'Steps' }).evaluate((list) => list.scrollIntoView())
}

export async function showBlankOwnPlay(stage) {
  const { id } = await stage.ask('plays', 'create', { copyOf: null })
  await stage.visit(`/plays/mine/${id}`)
  await heading(stage.page, 'What it is for').waitFor()
  return () => stage.ask('plays', 'remove', { id })
}
