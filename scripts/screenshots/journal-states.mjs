const dayMs = 24 * 60 * 60_000

async function personNamed(stage, name) {
  const people = await stage.ask('people', 'list')
  return people.find((person) => person.name === name)?.id ?? (await stage.ask('people', 'create', { name })).id
}

/** The same day, so many months ago, at noon. */
function monthsAgo(count) {
  const day = new Date()
  day.setMonth(day.getMonth() - count)
  day.setHours(12, 0, 0, 0)
  return day.toISOString()
}

/** Some entries, and what was on this day; answers the id of the one that says the most. */
export async function furnishJournal(stage) {
  const query = { kind: 'entry', personId: null, playId: null, text: 'pricing talks', offset: 0, limit: 1 }
  const [known] = (await stage.ask('journal', 'read', query)).rows
  if (known !== undefined) return known.entry.id
  const ana = await personNamed(stage, 'Ana Lima')
  const add = (changes) => stage.ask('entries', 'create', { changes })
  await add({ title: 'First week with the partners', text: 'Everybody is kind, and nobody says what they think.', happenedAt: monthsAgo(3) })
  await add({ title: 'A walk with Ana', text: 'She spoke of the new hires before I asked.', personIds: [ana], reaction: 5, isContact: true, happenedAt: monthsAgo(1) })
  const { id } = await add({
    title: 'What I keep doing in the pricing talks',
    text: 'I answer the number before I have heard the worry beneath it.\n\nToday Ana went quiet after the second slide, and I filled the silence with three reasons. When I stopped, she said what it was: her people promised a price in writing, and they would look like liars. None of my reasons had anything to do with that.\n\nThe pause was not against me. It was her looking for words.',
    personIds: [ana],
    playIds: ['difficult-truth'],
    reaction: 2,
    ifMoment: 'somebody goes quiet after what I said',
    thenAction: 'count to five and ask what went through their mind',
    happenedAt: new Date(Date.now() - 2 * dayMs).toISOString(),
  })
  return id
}

export async function showJournal(stage) {
  await furnishJournal(stage)
  await stage.visit('/journal')
  await stage.page.getByRole('heading', { level: 1, name: 'Journal' }).waitFor()
  await stage.page.getByRole('link', { name: /What I keep doing/ }).first().waitFor()
}

export async function showEmptyJournal(stage) {
  await stage.visit('/journal')
  await stage.page.getByRole('button', { name: 'Write an entry' }).waitFor()
}

export async function showEntry(stage) {
  const id = await furnishJournal(stage)
  await stage.visit(`/journal/entries/${id}`)
  await stage.page.getByRole('textbox', { name: 'Entry' }).waitFor()
}

export async function showLessons(stage) {
  await furnishJournal(stage)
  await stage.visit('/journal/lessons')
  await stage.page.getByRole('list', { name: 'Lessons' }).waitFor()
}

export async function showWeeklyReview(stage) {
  await stage.visit('/journal/review')
  await stage.page.getByRole('heading', { level: 1, name: 'Weekly review' }).waitFor()
}
