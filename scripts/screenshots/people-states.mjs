import { randomUUID } from 'node:crypto'

const dayMs = 24 * 60 * 60_000

const needs = [
  ['goals', 'Renewals above 90 % this year; it is what the board looks at.', 'known', 40],
  ['goals', 'A quiet quarter.', 'assumed', 120],
  ['challenges', 'Two of her four people left in spring, and the new ones sell what they know.', 'known', 20],
  ['support', 'Tell her before partners hear it from anybody else.', 'known', 20],
  ['constraints', 'Prices are promised in writing until the end of September.', 'assumed', 20],
  ['data-they-see', 'The weekly renewals board.', 'known', 40],
]

async function personNamed(stage, name) {
  const people = await stage.ask('people', 'list')
  return people.find((person) => person.name === name)?.id ?? (await stage.ask('people', 'create', { name })).id
}

/** A person of whom much is known, and with whom one is losing touch. */
export async function furnishPerson(stage, now = Date.now()) {
  const id = await personNamed(stage, 'Ana Lima')
  const ago = (days) => new Date(now - days * dayMs).toISOString()
  const put = (list, value) => stage.ask('people', 'putItem', { id, item: { list, value } })
  const { revision } = await stage.ask('people', 'open', { id })
  await stage.ask('people', 'save', {
    id,
    changes: {
      ...{ role: 'Sales lead', organisation: 'Northwind', side: 'internal', preferredMedium: 'walk-and-talk' },
      ...{ emails: ['ana.lima@example.org'], phones: ['+351 555 0134'] },
      touch: { idealDays: 7, longestDays: 14, snoozedUntil: null },
    },
    from: { revision, keepsBefore: false },
  })
  for (const [place, [question, text, certainty, days]] of needs.entries()) {
    await put('needs', { id: `need-${place}`, question, text, certainty, answeredAt: ago(days), meetingId: null })
  }
  await put('commonGround', { id: 'shared-1', text: 'Both grew up by the sea, and miss it.', foundAt: ago(40), meetingId: null })
  await put('commonGround', { id: 'shared-2', text: 'Cannot stand slides that are read out.', foundAt: ago(20), meetingId: null })
  await put('contacts', { id: 'contact-1', at: ago(20), medium: 'walk-and-talk', note: 'Round the block; the new hires worry her.' })
  return id
}

export async function showPeople(stage) {
  await furnishPerson(stage)
  await stage.visit('/people')
  await stage.page.getByRole('heading', { level: 1, name: 'People' }).waitFor()
}

export async function showNobody(stage) {
  await stage.visit('/people')
  await stage.page.getByRole('heading', { level: 1, name: 'People' }).waitFor()
}

export async function showPerson(stage) {
  await stage.visit(`/people/${await furnishPerson(stage)}`)
  await stage.page.getByRole('heading', { name: 'Needs map' }).waitFor()
}

export async function showBlankPerson(stage) {
  const { id } = await stage.ask('people', 'create', { name: `Ben ${randomUUID().slice(0, 4)}` })
  await stage.visit(`/people/${id}`)
  await stage.page.getByRole('heading', { name: 'Needs map' }).waitFor()
  return () => stage.ask('people', 'remove', { id })
}

/** The lower part of the page. */
export async function showPersonEnd(stage) {
  await showPerson(stage)
  await stage.page.getByRole('heading', { name: 'Common ground' }).evaluate((title) => title.scrollIntoView())
}

export async function showLogContact(stage) {
  await showPerson(stage)
  await stage.page.getByRole('button', { name: 'Log a contact' }).click()
  await stage.page.getByRole('button', { name: /^New answer: Goals/ }).click()
}
