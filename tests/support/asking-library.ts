import { newCommitment } from '../../src/domain/commitments/commitment'
import { newMeeting } from '../../src/domain/meetings/meeting'
import { newPerson } from '../../src/domain/people/person'
import { Library } from '../../src/main/library/library'

const weekMs = 7 * 24 * 60 * 60_000

const questions = [
  'When will the prices change?',
  'When does the price change',
  'When does the price change for schools?',
] as const

/**
 * Fills a folder with three meetings in three weeks before `now` (milliseconds), each with the same question in other
 * words. Ana, who has an address, was in the last one, where a promise was made to her.
 */
export async function writeAskingLibrary(folder: string, now: number): Promise<void> {
  const library = await Library.open(folder, { now: () => now, appVersion: '0.0.0' })
  const begunAt = new Date(now - 4 * weekMs).toISOString()
  const ana = newPerson('ana', 'Ana Ferreira', begunAt)
  await library.records.people.create({ ...ana, emails: ['ana@example.org'] })
  for (const [index, question] of questions.entries()) {
    const startsAt = new Date(now - (questions.length - index) * weekMs).toISOString()
    await library.records.meetings.create({
      ...newMeeting(`talk-${index + 1}`, startsAt),
      title: `Pricing talk ${index + 1}`,
      startsAt,
      startedAt: startsAt,
      endedAt: startsAt,
      personIds: ['ana'],
      notes: {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            attrs: { capture: 'question', capturedAt: startsAt },
            content: [{ type: 'text', text: question }],
          },
        ],
      },
    })
  }
  await library.records.commitments.create({
    ...newCommitment('promise', 'pricing draft', begunAt),
    ...{ personId: 'ana', meetingId: 'talk-3', dueOn: '2031-03-06' },
  })
  await library.close()
}
