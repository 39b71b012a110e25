import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requests, type Channel } from '../../src/ipc/contract'
import { answerRequest } from '../../src/main/ipc/answer-request'
import { explainError } from '../../src/main/ipc/explain-error'
import { aMeeting, aPerson } from '../support/builders'
import { asked } from './asked'
import { chosenFolder, openedOutside } from './quiet-electron'
import { survives } from './survives'
import { wholeAttune, type WholeAttune } from './whole-attune'

/** A key is made of a passphrase slowly, on purpose. */
const slow: readonly Channel[] = ['sealing:prepare', 'sealing:unseal']

const ids = ['meeting-1', 'person-1']

let root = ''
let attune: WholeAttune
let before: readonly string[] = []

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'attune-fuzz-'))
  before = await readdir(process.cwd())
  attune = await wholeAttune(join(root, 'inside'))
  await attune.session.library?.people.create(aPerson({ id: 'person-1', name: 'Ana' }))
  await attune.session.library?.meetings.create(aMeeting({ id: 'meeting-1', personIds: ['person-1'] }))
})

afterAll(async () => {
  await attune.session.close()
  await rm(root, { recursive: true, force: true })
  await rm(chosenFolder, { recursive: true, force: true })
})

describe('every request of a page that was taken over', () => {
  const channels = Object.keys(requests) as Channel[]
  for (const channel of channels) {
    survives(channel, {
      given: asked(channel, ids),
      act: async (input) => {
        const reply = await answerRequest(channel, input, attune.handlersNow(), explainError)
        expect(() => structuredClone(reply)).not.toThrow()
        if (!reply.ok)
          expect(reply.error.message).not.toMatch(/Cannot read|is not a function|undefined|call stack/)
      },
      shortRuns: slow.includes(channel) ? 1 : 4,
    })
  }

  it('leaves everything outside of its own folders as it was', async () => {
    expect(await readdir(root)).toEqual(['inside'])
    expect((await readdir(join(root, 'inside'))).toSorted()).toEqual(
      expect.arrayContaining(['library', 'user-data']) as string[],
    )
    expect(await readdir(process.cwd())).toEqual(before)
    for (const opened of openedOutside) expect(opened).toMatch(/^(?:https?:|mailto:|\/)/)
  })
})
