import type { Meeting } from '../../../src/domain/meetings/meeting'
import type { SeededRandom } from '../../seed/seeded-random'

/** Every word that a save acknowledged, by the meeting that it was written into. */
export class WrittenWords {
  readonly #words = new Map<string, Set<string>>()
  #count = 0

  get count(): number {
    return this.#count
  }

  get meetingIds(): readonly string[] {
    return [...this.#words.keys()]
  }

  /** `replaced` is the word that stood there and was seen when this one was written over it, if one did. */
  acknowledge(id: string, word: string, replaced: string): void {
    this.#count += 1
    const words = this.#words.get(id) ?? new Set()
    words.delete(replaced)
    this.#words.set(id, words.add(word))
  }

  of(id: string): readonly string[] {
    return [...(this.#words.get(id) ?? [])]
  }
}

/** What a person changes, each in its own place of a meeting. */
export type Place = 'title' | 'purpose' | 'notes' | 'answer' | 'objection' | 'happened'

const places: readonly Place[] = [
  'title',
  'purpose',
  'notes',
  'notes',
  'notes',
  'answer',
  'objection',
  'happened',
]

export function somePlace(random: SeededRandom): Place {
  return random.pick(places)
}

/** The word that a new one takes the place of, or nothing where words are added to others. */
export function wordAt({ title, purpose, preparation, reflection }: Meeting, place: Place): string {
  switch (place) {
    case 'title':
      return title
    case 'purpose':
      return purpose
    case 'answer':
      return preparation.answers['goal'] ?? ''
    case 'happened':
      return reflection.happened
    case 'objection':
    case 'notes':
      return ''
  }
}

/** The meeting with one more word somewhere; a note stands between two others, as lines that are added do. */
export function withWord(meeting: Meeting, place: Place, word: string, random: SeededRandom): Meeting {
  const { preparation, reflection, notes } = meeting
  switch (place) {
    case 'title':
      return { ...meeting, title: word }
    case 'purpose':
      return { ...meeting, purpose: word }
    case 'answer':
      return { ...meeting, preparation: { ...preparation, answers: { ...preparation.answers, goal: word } } }
    case 'happened':
      return { ...meeting, reflection: { ...reflection, happened: word } }
    case 'objection': {
      const objection = {
        id: word,
        text: word,
        protects: '',
        acknowledgement: '',
        addition: '',
        question: '',
      }
      const objections = [...preparation.objections, { ...objection, raisedAt: null }]
      return { ...meeting, preparation: { ...preparation, objections } }
    }
    case 'notes': {
      const content = [...notes.content]
      const line = { type: 'paragraph', content: [{ type: 'text', text: word }] }
      content.splice(random.integer(0, content.length), 0, line)
      return { ...meeting, notes: { ...notes, content } }
    }
  }
}
