import { expect, it } from 'vitest'
import type { CheckIn } from '../../../../src/domain/check-ins/check-in'
import { mergeCheckIns } from '../../../../src/domain/merging/merge-check-ins'
import { mergeJournalEntries } from '../../../../src/domain/merging/merge-journal-entries'
import { mergeOwnPlays } from '../../../../src/domain/merging/merge-own-plays'
import { mergeSharedPages } from '../../../../src/domain/merging/merge-shared-pages'
import type { SharedPage } from '../../../../src/domain/pages/shared-page'
import { anEntry, builtAt } from '../../../support/builders'
import { anOwnPlay } from '../../../support/own-plays'

const [early, late] = ['2026-03-03T09:00:00.000Z', '2026-03-04T09:00:00.000Z'] as const

it('an entry that two machines wrote on has the lines of both, and none that both took away', () => {
  const base = anEntry({ id: 'entry', text: 'First.\n\nOld.\n\nLast.' })
  const one = { ...base, text: 'First.\n\nFrom one.\n\nLast.', updatedAt: early }
  const two = { ...base, text: 'First.\n\nLast.\n\nFrom two.', updatedAt: late, personIds: ['ana'] }
  const { value } = mergeJournalEntries(base, one, two)
  expect(value.text).toBe('First.\n\nFrom one.\n\nLast.\n\nFrom two.')
  expect(value.personIds).toEqual(['ana'])
})

it('an entry whose one line both changed keeps both lines, the older above the newer', () => {
  const base = anEntry({ id: 'entry', text: 'She asked.' })
  const { value, clashes } = mergeJournalEntries(
    base,
    { ...base, text: 'She asked twice.', updatedAt: early },
    { ...base, text: 'She asked me.', updatedAt: late },
  )
  expect(value.text).toBe('She asked twice.\nShe asked me.')
  expect(clashes).toEqual(['both-kept'])
})

it('a check-in takes each item from whoever answered it', () => {
  const base: CheckIn = {
    ...{ schemaVersion: 1, id: 'check-in', subject: { kind: 'trust', personId: 'ana' }, takenAt: builtAt },
    ...{ ratings: { a: { step: 2, evidence: '' } }, practice: {}, moveId: null, isExample: false },
    ...{ createdAt: builtAt, updatedAt: builtAt },
  }
  const one: CheckIn = {
    ...base,
    ratings: { a: { step: 2, evidence: 'She said so.' } },
    updatedAt: early,
  }
  const two: CheckIn = {
    ...base,
    ratings: { ...base.ratings, b: { step: 4, evidence: '' } },
    updatedAt: late,
  }
  const { value } = mergeCheckIns(base, one, two)
  expect(value.ratings).toEqual({ a: { step: 2, evidence: 'She said so.' }, b: { step: 4, evidence: '' } })
})

it('a play of one’s own takes prompts and words of prompts from both sides', () => {
  const base = anOwnPlay({ id: 'play' })
  const asked = base.prepare[0]?.kind === 'prompt' ? base.prepare[0].prompt : null
  if (asked === null) throw new Error('The play asks nothing.')
  const hinted = { ...base, prepare: [{ kind: 'prompt' as const, prompt: { ...asked, hint: 'Ask twice.' } }] }
  const longer = { ...base, prepare: [...base.prepare, { kind: 'objections' as const }] }
  const { value, clashes } = mergeOwnPlays(
    base,
    { ...hinted, updatedAt: early },
    { ...longer, updatedAt: late },
  )
  expect(value.prepare).toEqual([...hinted.prepare, { kind: 'objections' }])
  expect(clashes).toEqual([])
})

it('a page that two machines wrote on has the questions of both', () => {
  const item = (id: string) => ({ id, question: `${id}?`, answer: '', meetingIds: [] })
  const base: SharedPage = {
    ...{ schemaVersion: 1, id: 'page', title: '', introduction: '', items: [item('a')] },
    ...{ createdAt: builtAt, updatedAt: builtAt },
  }
  const one = { ...base, items: [item('a'), item('b')], updatedAt: early }
  const two = { ...base, items: [{ ...item('a'), answer: 'Yes.' }, item('c')], updatedAt: late }
  const { value } = mergeSharedPages(base, one, two)
  expect(value.items.map(({ id, answer }) => [id, answer])).toEqual([
    ['a', 'Yes.'],
    ['b', ''],
    ['c', ''],
  ])
})
