import { furnishPerson } from './people-states.mjs'

const before = { relationship: 2, judgement: 4, consistency: 4, responsiveness: 2, transparency: 3, generosity: 4 }
const today = { relationship: 3, judgement: 5, consistency: 4, responsiveness: 3, transparency: 2, generosity: 4 }
const place = { values: 4, safety: 3, oneself: 4, closeness: 3, leaders: 3 }

const ratingsOf = (steps) =>
  Object.fromEntries(Object.entries(steps).map(([id, step]) => [id, { step, evidence: '' }]))

/** Two check-ins with one person, the later one open. */
export async function showTrustCheckIn(stage) {
  const personId = await furnishPerson(stage)
  const about = { kind: 'trust', personId }
  if ((await stage.ask('checkIns', 'list', { ...about, limit: 2 })).length === 0) {
    await stage.ask('checkIns', 'create', { subject: about, changes: { ratings: ratingsOf(before) } })
    const ratings = ratingsOf(today)
    ratings.relationship.evidence = 'She rang me before the board meeting, and told me what worries her.'
    await stage.ask('checkIns', 'create', { subject: about, changes: { ratings } })
  }
  await stage.visit(`/check-ins/trust/${personId}`)
  await stage.page.getByRole('heading', { level: 1, name: /^Trust with/ }).waitFor()
}

export async function showTrustResult(stage) {
  await showTrustCheckIn(stage)
  await stage.page.getByRole('heading', { name: 'Where to begin' }).evaluate((title) => title.scrollIntoView())
}

/** The part of the person’s page. */
export async function showPersonTrust(stage) {
  await showTrustCheckIn(stage)
  await stage.visit(`/people/${await furnishPerson(stage)}`)
  await stage.page.getByRole('heading', { name: 'Trust over time' }).evaluate((title) => title.scrollIntoView())
}

export async function showPractice(stage) {
  await stage.visit('/check-ins/practice')
  await stage.page.getByRole('heading', { level: 1, name: 'Practice check-in' }).waitFor()
}

export async function showSettings(stage) {
  await stage.visit('/check-ins/setting')
  await stage.page.getByRole('heading', { level: 1, name: 'Setting check' }).waitFor()
}

/** The end of a check of one organisation, with what it says. */
export async function showSettingResult(stage) {
  const subject = { kind: 'setting', organisation: 'Northwind' }
  if ((await stage.ask('checkIns', 'list', { kind: 'setting', limit: 1 })).length === 0) {
    await stage.ask('checkIns', 'create', { subject, changes: { ratings: ratingsOf(place) } })
  }
  await stage.visit('/check-ins/setting/Northwind')
  await stage.page
    .getByRole('heading', { name: 'How far openness can go' })
    .evaluate((title) => title.scrollIntoView())
}
