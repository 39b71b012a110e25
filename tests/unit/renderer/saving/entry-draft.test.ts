import { expect, test } from 'vitest'
import { newJournalEntry } from '../../../../src/domain/journal/journal-entry'
import { EntryDraft } from '../../../../src/renderer/saving/entry-draft'
import { MeetingDrafts } from '../../../../src/renderer/saving/meeting-drafts'

const refused = { ok: false, error: { code: 'internal', message: 'The disk is full.' } } as const

test('an entry that cannot be saved keeps its words, and is named among what is unsaved after its page was left', async () => {
  const answers = { isFull: true }
  const entry = newJournalEntry('6f9e5b52-3c5e-4a0f-9d3e-0d7f5e1a2b3c', '2026-02-02T09:00:00.000Z')
  const save = () => Promise.resolve(answers.isFull ? refused : ({ ok: true, value: null } as const))
  const open = () => Promise.resolve({ ok: true, value: entry } as const)
  const draft = new EntryDraft(entry, true, { create: open, open, save })
  const drafts = new MeetingDrafts(
    () => Promise.resolve(refused),
    () => Promise.resolve(refused),
  )

  const leave = drafts.follow(draft)
  draft.change({ title: 'A walk with Ana', text: 'She was quiet.' })
  await leave()
  expect(await drafts.flushAll()).toBe(false)
  expect(drafts.unsavedOthers().map(({ name, text }) => [name, text])).toEqual([
    ['“A walk with Ana”', 'A walk with Ana\n\nShe was quiet.'],
  ])

  answers.isFull = false
  expect(await drafts.flushAll()).toBe(true)
  expect(drafts.unsavedOthers()).toEqual([])
})
