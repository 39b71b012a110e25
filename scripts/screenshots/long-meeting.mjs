import { randomUUID } from 'node:crypto'
import { addMeeting } from './invented-meetings.mjs'

const title =
  'Whether, when and how we tell the eleven partner agencies in the northern and eastern regions that ' +
  'the reporting interface they built their month-end on is replaced by one that nobody asked them about, which ' +
  'starts before their financial year is over and costs each of them about two weeks'

const purpose =
  'Understand what each of them stands to lose before a date is fixed, so that the plan we bring to the ' +
  'steering group names the three agencies for which it is dangerous, what they would need, and who of us ' +
  'rings them first; and come out of it still on speaking terms with Aleksandra.'

const names = [
  'Aleksandra Wiśniewska-Kowalczyk',
  'Maximilian Freiherr von und zu Hohenlohe-Langenburg',
  'Jo',
  'María del Carmen Rodríguez de la Fuente',
  'Oluwaseun Adeyemi',
  'Nguyễn Thị Minh Khai',
  'Bartholomew Featherstonehaugh',
  'Þórdís Guðmundsdóttir',
  'ليلى عبد الرحمن',
  '山田 太郎',
]

const sentences =
  'They were told in spring that nothing would change before the year is over. Two of them hired people ' +
  'for the old interface, and one has a contract with its own customers that names it. Whatever we say now has ' +
  'to stand beside what we said then.'

const promptIds = ['facts', 'my-story', 'their-view', 'generous-reading', 'not-lost', 'beneath', 'say-back']
const truthIds = ['hard-truth', 'stays-true', 'effect-on-them', 'ask-or-offer', 'first-sentence']
const otherIds = ['check-question', 'could-change-my-mind', 'switch-signal']

const lines = [
  ['objection', 'You promised us in writing that this would not happen before the end of the year'],
  ['feeling', 'Passed over, and tired of being the last ones to hear, three times in one year'],
  ['need', 'A person with a name and a telephone for the whole of the change, not a queue'],
  ['quote', `We built on it because you told us to. ${sentences}`],
  ['commitment', 'https://example.org/a/very/long/address/that/has/no/place/to/break/in/it?and=parameters'],
]

/** Makes one meeting in which everything is longer than anybody would wish; answers its id. */
export async function addLongMeeting(stage, now = Date.now()) {
  const personIds = []
  for (const name of names) personIds.push((await stage.ask('people', 'create', { name })).id)
  const at = (minutes) => new Date(now + minutes * 60_000).toISOString()
  const notes = { type: 'doc', content: lines.map(([kind, text]) => capturedLine(kind, text, at(-10))) }
  return addMeeting(stage, {
    title,
    purpose,
    personIds,
    startsAt: at(-20),
    startedAt: at(-19),
    durationMinutes: 95,
    playIds: ['empathetic-summary', 'objection-acknowledgement', 'difficult-truth', 'choosing-the-medium'],
    preparation: longPreparation(at),
    notesJson: JSON.stringify(notes),
  })
}

function longPreparation(at) {
  const ids = [...promptIds, ...truthIds, ...otherIds]
  return {
    answers: Object.fromEntries(ids.map((id) => [id, sentences])),
    objections: Array.from({ length: 6 }, (_, place) => longObjection(place === 1 ? at(-5) : null)),
    situation: {
      emotionalCharge: 5,
      complexity: 5,
      needForAnswers: 4,
      needForRecord: 5,
      confidentiality: 5,
      trust: 1,
      urgency: 5,
      peopleInvolved: 4,
      distance: 5,
      preferredMedium: 'formal-document',
    },
    medium: null,
    forecast: 0,
  }
}

function longObjection(raisedAt) {
  const text = 'We would have to tell our own customers that a promise which we made in your name is void.'
  const parts = { protects: sentences, acknowledgement: sentences, addition: sentences, question: sentences }
  return { id: randomUUID(), text, ...parts, raisedAt }
}

function capturedLine(capture, text, capturedAt) {
  return { type: 'paragraph', attrs: { capture, capturedAt }, content: [{ type: 'text', text }] }
}
