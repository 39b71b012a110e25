import { SeededRandom } from '../scripts/seed/seeded-random'
import type { Transcript } from '../scripts/seed/transcript'

const subjects = [
  'the second release',
  'the new price list',
  'the form on the first page',
  'the northern region',
  'the import',
  'the search',
  'the contract annex',
  'the hand-over to support',
  'the battery',
  'the training',
  'the launch date',
  'the test with customers',
  'the report for the board',
  'the old interface',
  'the colour of the case',
]
const openings = [
  'I think',
  'As I see it',
  'What worries me is that',
  'We said last week that',
  'From what the customers tell us,',
  'If I may add something:',
  'You are right, and',
  'Before we decide,',
  'My feeling is that',
  'But honestly,',
]
const middles = [
  'needs two more weeks',
  'costs more than we planned',
  'is what people ask for first',
  'was promised for the spring',
  'has to be tried by somebody new to it',
  'works well for the large ones',
  'came up in every call this month',
  'makes no sense without',
  'should be ready before',
  'is easier to explain than',
]
const endings = [
  'so let us look at the figures again.',
  'and I will send the draft by Thursday.',
  'or what do you think?',
  'because nobody told the people who have to sell it.',
  'and we decided to keep it that way for now.',
  'which is difficult with four people.',
  'and that is what I need from you.',
  'if everybody here agrees.',
]
const speakers = ['Lead', 'Design', 'Sales', 'Engineering']

/** Conversations in invented language, where there are no real ones to measure with: always the same. */
export function inventedTranscripts(): Transcript[] {
  return Array.from({ length: 24 }, (_, number) => {
    const random = new SeededRandom(`transcript/${number}`)
    const topics = random.sample(subjects, 4)
    const turns = Array.from({ length: 450 }, () => ({
      speaker: random.pick(speakers),
      text: saying(random, topics),
    }))
    const summary = `The group spoke about ${topics.join(', ')}. Most of it was agreed. The date stays open.`
    return { topics: topics.map((topic) => `Talk about ${topic}`), summary, turns }
  })
}

function saying(random: SeededRandom, topics: readonly string[]): string {
  const parts = [random.pick(openings), random.pick(topics), random.pick(middles), random.pick(topics)]
  return `${parts.join(' ')}, ${random.pick(endings)}`
}
