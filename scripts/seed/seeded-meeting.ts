import { newMeeting, type Meeting, type Phase } from '../../src/domain/meetings/meeting'
import { emptyNotes } from '../../src/domain/notes/notes-document'
import type { Person } from '../../src/domain/people/person'
import { builtInPlays } from '../../src/domain/plays/built-in-plays'
import { emptyReflection } from '../../src/domain/reflections/reflection'
import { filledPhrase, type PhraseFilling } from './filled-phrase'
import { preparationAnswers } from './preparation-phrases'
import type { SeedConversation } from './seed-conversation'
import { seededNotes } from './seeded-notes'
import { seededPreparation } from './seeded-preparation'
import { SeededRandom } from './seeded-random'
import { seededReflection } from './seeded-reflection'
import { seededWording } from './seeded-wording'
import { seededTimes, type MeetingTimes } from './seeded-times'

export interface SeedSurroundings {
  readonly seed: string
  /** How many meetings the library has in all. */
  readonly meetings: number
  readonly now: number
  readonly people: readonly Person[]
  readonly conversations: readonly SeedConversation[]
}

/** The first ones have a phase each, so that a small library shows all of them too. */
const firstPhases: readonly Phase[] = ['ready', 'closed', 'to-reflect', 'preparing', 'under-way']

const openPhases: readonly Phase[] = ['to-reflect', 'ready', 'preparing']

/** Nobody has more conversations than these open, however many lie behind. */
const mostOpen = 120
const largestOpenShare = 0.08

/** The meeting of this number: it depends on nothing but the seed, the number and the surroundings. */
export function seededMeeting(surroundings: SeedSurroundings, index: number): Meeting {
  const { seed, meetings, now, people } = surroundings
  const random = new SeededRandom(`${seed}/meeting/${index}`)
  const phase = firstPhases[index] ?? laterPhase(random, meetings)
  const times = seededTimes(random, phase, meetings, now)
  const conversations = fromSomewhereOn(random, surroundings.conversations)
  const [conversation] = conversations
  if (conversation === undefined) throw new Error('there is no conversation to write a meeting from')
  const attendees = random.sample(
    people,
    random.weighted([
      [1, 5],
      [2, 3],
      [3, 2],
      [5, 1],
    ]),
  )
  const topic = random.pick(conversation.topics)
  const name = attendees[0]?.name.split(' ')[0] ?? 'Ana'
  const line = random.pick(conversation.tellingLines).text
  const filling: PhraseFilling = { name, topic: inSentence(topic), line }
  const playIds = builtInPlays.filter(() => random.chance(0.5)).map(({ id }) => id)
  const isSensitive = random.chance(0.4)
  const begin = times.startedAt ?? times.startsAt ?? now
  const end = times.endedAt ?? Math.min(now, begin + times.durationMinutes * 60_000)
  const wasHeld = phase === 'closed' || phase === 'to-reflect' || phase === 'under-way'
  const isReady = phase !== 'preparing' && (phase === 'ready' || random.chance(0.6))
  const isSaidBack = wasHeld && random.chance(0.35)
  const saidBack = isSaidBack ? sayBackOf(random, filling, begin + (end - begin) / 2) : null
  const preparation = seededPreparation(random, {
    playIds,
    isSensitive,
    isComplete: isReady,
    filling,
    objections: conversation.objections,
    raisedAt: () => (wasHeld && random.chance(0.6) ? instant(begin + (end - begin) * random.next()) : null),
  })
  const names = attendees.map((person) => person.name.split(' ')[0] ?? person.name)
  const notes = wasHeld
    ? seededNotes(random, {
        conversations,
        words: notesWords(random),
        startedAt: begin,
        endedAt: end,
        nameOf: speakerNames(conversation, names),
        saidBack: saidBack && { text: saidBack.text, saidAt: saidBack.composedAt },
      })
    : emptyNotes
  const learned = { playIds, filling, summary: conversation.summary }
  const lastChange = times.closedAt ?? times.endedAt ?? times.startedAt
  return {
    ...newMeeting(random.id(), instant(times.createdAt)),
    ...instantsOf(times),
    title: random.weighted([
      [topic, 6],
      [`${topic} with ${name}`, 3],
      [`${name}: ${topic}`, 1],
    ]),
    durationMinutes: times.durationMinutes,
    personIds: attendees.map(({ id }) => id),
    purpose: random.pick(conversation.conclusions),
    isSensitive,
    playIds,
    preparation,
    notes,
    sayBacks: saidBack === null ? [] : [saidBack],
    reflection:
      times.closedAt === null
        ? emptyReflection
        : seededReflection(random, { ...learned, closedAt: times.closedAt, now }),
    wording: times.closedAt === null ? null : seededWording(random),
    updatedAt: instant(lastChange ?? Math.min(now, times.createdAt + 3_600_000)),
  }
}

function laterPhase(random: SeededRandom, meetings: number): Phase {
  const isOpen = random.chance(Math.min(largestOpenShare, mostOpen / meetings))
  return isOpen ? random.pick(openPhases) : 'closed'
}

/** Some are a few lines, most a page or two, few the whole conversation. */
function notesWords(random: SeededRandom): number {
  return random.weighted([
    [random.integer(60, 180), 18],
    [random.integer(200, 600), 70],
    [random.integer(700, 2000), 11],
    [7500, 1],
  ])
}

/** All of them, beginning at any one, so that notes can go on where their own conversation ends. */
function fromSomewhereOn<V>(random: SeededRandom, values: readonly V[]): V[] {
  const start = random.integer(0, values.length - 1)
  return [...values.slice(start), ...values.slice(0, start)]
}

/** The first who speaks is the one who takes the notes; the others get the attendees' names in turn. */
function speakerNames({ speakers }: SeedConversation, names: readonly string[]): (speaker: string) => string {
  return (speaker) => {
    const place = speakers.indexOf(speaker)
    return place <= 0 ? 'Me' : (names[(place - 1) % names.length] ?? speaker)
  }
}

function sayBackOf(random: SeededRandom, filling: PhraseFilling, moment: number) {
  const words = filledPhrase(random.pick(preparationAnswers['say-back'] ?? []), filling)
  return { composedAt: instant(moment), text: `${words} Did I get that right?` }
}

function instantsOf({ startsAt, startedAt, endedAt, closedAt }: MeetingTimes) {
  const orNull = (moment: number | null) => (moment === null ? null : instant(moment))
  return {
    startsAt: orNull(startsAt),
    startedAt: orNull(startedAt),
    endedAt: orNull(endedAt),
    closedAt: orNull(closedAt),
  }
}

function instant(moment: number): string {
  return new Date(Math.round(moment)).toISOString()
}

/** A title as it stands inside a sentence; abbreviations and product names keep their capitals. */
function inSentence(title: string): string {
  return /^[A-Z][a-z]/.test(title) ? `${title.slice(0, 1).toLowerCase()}${title.slice(1)}` : title
}
