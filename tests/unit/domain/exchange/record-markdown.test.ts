import { expect, it } from 'vitest'
import { recordMarkdown } from '../../../../src/domain/exchange/record-markdown'
import { aCommitment, anEntry, aPerson } from '../../../support/builders'

const ana = (id: string) => (id === 'ana' ? 'Ana' : null)
const playNamed = (id: string) => (id === 'own-play' ? 'Hard news' : null)

it('writes a promise with whom it was made to and what was agreed on since', () => {
  const commitment = aCommitment({
    ...{ text: 'The *draft*', personId: 'ana', dueOn: '2026-03-12' },
    renegotiations: [
      {
        ...{ id: 'r', agreedAt: '2026-03-09T10:00:00.000Z' },
        ...{ fromDay: '2026-03-10', toDay: '2026-03-12', reason: 'Ill' },
      },
    ],
  })
  const text = recordMarkdown.commitments(commitment, commitment.text, ana, playNamed)
  expect(text).toContain('# The \\*draft\\*\n\n### Who owes it\n\nI do\n\n### Person\n\nAna\n')
  expect(text).toContain('### New date\n\nFrom 2026-03-10 to 2026-03-12  \nIll\n')
  expect(text.match(/draft/g)).toHaveLength(1)
})

it('writes what a person needs, and whether that is known or assumed', () => {
  const person = aPerson({
    name: 'Ana',
    needs: [
      {
        ...{ id: 'n', question: 'goals', text: 'A calm launch', certainty: 'assumed' },
        ...{ answeredAt: '2026-03-01T10:00:00.000Z', meetingId: null },
      },
    ],
  })
  expect(recordMarkdown.people(person, 'Ana', ana, playNamed)).toContain(
    '### Goals\n\nA calm launch (assumed)\n',
  )
})

it('writes an entry with the plays of one’s own, and what is gone as that', () => {
  const entry = anEntry({
    title: 'After the talk',
    personIds: ['ana', 'gone'],
    playIds: ['own-play', 'no-more'],
  })
  const text = recordMarkdown.entries(entry, entry.title, ana, playNamed)
  expect(text).toContain('### People\n\nAna  \nA deleted person\n')
  expect(text).toContain('### Plays\n\nHard news  \nA deleted play\n')
})
