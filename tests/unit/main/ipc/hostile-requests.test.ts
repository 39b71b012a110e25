import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { requests, type Channel, type Handlers } from '../../../../src/ipc/contract'
import { answerRequest } from '../../../../src/main/ipc/answer-request'
import { explainError } from '../../../../src/main/ipc/explain-error'
import { historyHandlers } from '../../../../src/main/ipc/history-handlers'
import { trashHandlers } from '../../../../src/main/ipc/trash-handlers'
import { builtAt } from '../../../support/builders'
import { temporaryLibrary } from '../../../support/temporary-library'

const channels = Object.keys(requests) as Channel[]

const loop: Record<string, unknown> = {}
loop['loop'] = loop

const throwing = new Proxy(
  {},
  {
    get: () => {
      throw new Error('do not touch')
    },
    ownKeys: () => {
      throw new Error('do not touch')
    },
  },
)

const deep = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`) as unknown

/** What nobody who means well asks with, for any one value of a request. */
const hostileValues: readonly unknown[] = [
  ...[undefined, null, true, -1, 0.5, 1e308, NaN, Infinity, 1n, Symbol('x'), () => 1],
  ...[
    '',
    ' ',
    '\0',
    '..',
    '../../etc/passwd',
    '/etc/passwd',
    'C:\\Windows',
    'con',
    'a/b',
    'ä\u202e',
    '__proto__',
  ],
  ...['x'.repeat(100_000), '\ud800', '%2e%2e%2f', 'library.json', 'meetings/../library.json', '${x}'],
  ...[[], {}, [[]], loop, [loop], throwing, deep, new Date(NaN), new Map([['a', 1]]), /x/, Buffer.alloc(8)],
  { length: 1e9 },
  JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}}}'),
]

const aDocument = {
  source: { kind: 'meeting', id: 'a', parts: ['notes'] },
  redaction: { names: true, addresses: true, others: ['Ana'] },
}

/** A request that fits, by the names of its parts; each is replaced by every hostile value in turn. */
const fitting: { readonly [C in Channel]?: Record<string, unknown> } = {
  'backups:preview': { name: 'Attune 2026-03-02.zip' },
  'exchange:export': { meetingIds: ['a'] },
  'people:browse': { text: 'a', sort: 'name', filter: null, offset: 0, limit: 10 },
  'people:create': { name: 'Ana' },
  'people:open': { id: 'a' },
  'people:save': { id: 'a', changes: { name: 'Ana' }, from: { revision: 'a', keepsBefore: false } },
  'people:put-item': {
    id: 'a',
    item: { list: 'commonGround', value: { id: 'b', text: 'The sea', foundAt: builtAt, meetingId: null } },
  },
  'people:remove-item': { id: 'a', list: 'needs', itemId: 'b' },
  'people:snooze': { id: 'a', until: null },
  'people:timeline': { id: 'a', offset: 0, limit: 10 },
  'people:references': { id: 'a' },
  'people:remove': { id: 'a' },
  'people:put-back': { id: 'a' },
  'people:prefer-medium': { id: 'a', medium: null },
  'meetings:carry-forward': { id: 'a', personIds: ['a'], playIds: ['difficult-truth'] },
  'exchange:look': { source: 'archive' },
  'sealing:prepare': { passphrase: 'slow river' },
  'sealing:unseal': { passphrase: 'slow river' },
  'sealing:change-passphrase': { passphrase: 'slow river', newPassphrase: 'slower river' },
  'sealing:new-recovery-key': { passphrase: 'slow river' },
  'sealing:save-recovery-key': { recoveryKey: 'ABCDE' },
  'sealing:choose-lock-after': { minutes: 10 },
  'sealing:use-keychain': { isUsed: true },
  'shortcuts:choose': { 'go.today': 'Mod+Alt+T' },
  'coach:choose': { isOn: true, rulesOff: ['limiter'], neverMark: [{ rule: 'limiter', phrase: 'just' }] },
  'plays:create': { copyOf: 'difficult-truth' },
  'plays:change': { id: 'a', changes: { name: 'Money', preparationMinutes: 5 } },
  'plays:remove': { id: 'a' },
  'plays:put-back': { id: 'a' },
  'plays:export': { id: 'a' },
  'plays:import-text': { text: 'format: attune-play/1' },
  'phrases:add': { text: 'Let me think.', purpose: 'buying-time' },
  'phrases:change': { id: 'a', text: 'Let me think.', purpose: 'buying-time' },
  'phrases:remove': { id: 'a' },
  'phrases:put-back': { id: 'a' },
  'pages:answer': { pageId: 'a', question: 'a', meetingIds: ['a'] },
  'pages:open': { id: 'a' },
  'pages:save': { id: 'a', changes: { title: 'a', items: [] } },
  'pages:remove': { id: 'a' },
  'pages:put-back': { id: 'a' },
  'pages:export': { id: 'a', format: 'html' },
  'documents:preview': aDocument,
  'documents:save': { ...aDocument, format: 'pdf' },
  'documents:copy': aDocument,
  'documents:print': aDocument,
  'documents:save-many': {
    meetings: { ids: ['a'], parts: ['notes'] },
    redaction: aDocument.redaction,
    format: 'markdown',
  },
  'mail:write': { to: ['a@example.org'], subject: 'a', body: 'b' },
  'calendar:export': { kind: 'meetings', id: 'a' },
  'calendar:look-into': { text: 'BEGIN:VCALENDAR' },
  'calendar:import': {
    look: 1,
    rows: [0],
    people: [{ kind: 'person', key: 'a@example.org', personId: 'a' }],
  },
  'calendar:watch': { what: 'file' },
  'calendar:choose-takes-new': { takesNew: true },
  'calendar:forget-address': { address: 'a@example.org' },
  'entries:create': { occasion: 'free', changes: { text: 'a' } },
  'entries:open': { id: 'a' },
  'entries:save': { id: 'a', changes: { text: 'a', personIds: ['a'] } },
  'entries:remove': { id: 'a' },
  'entries:put-back': { id: 'a' },
  'journal:read': { kind: 'entry', personId: 'a', playId: 'a', text: 'a', offset: 0, limit: 10 },
  'lessons:list': { state: 'active', offset: 0, limit: 10 },
  'lessons:due': { meetingId: 'a', personIds: ['a'], playIds: ['a'] },
  'lessons:mark': { source: { kind: 'entry', id: 'a' }, mark: 'used' },
  'weekly-review:read': { weeksAgo: 0 },
  'check-ins:list': { kind: 'trust', personId: 'a', limit: 10 },
  'check-ins:open': { id: 'a' },
  'check-ins:create': { subject: { kind: 'trust', personId: 'a' }, changes: { moveId: null } },
  'check-ins:save': { id: 'a', changes: { ratings: { relationship: { step: 4, evidence: '' } } } },
  'check-ins:remove': { id: 'a' },
  'check-ins:put-back': { id: 'a' },
  'check-ins:practice-history': { limit: 10 },
  'people:map-columns': { fields: ['name'] },
  'people:import': { decisions: [{ kind: 'add', line: 1 }] },
  'people:merge': { id: 'a', otherId: 'b' },
  'people:preview-forgetting': { id: 'a' },
  'people:forget': { id: 'a', meetingsAlone: 'keep', replacesName: true },
  'commitments:list': {
    ...{ owedBy: 'me', personId: 'a', meetingId: 'a', entryId: 'a', state: 'open', text: 'a' },
    ...{ order: 'date', offset: 0, limit: 10 },
  },
  'commitments:understand': { line: '@Ana draft by Friday', meetingId: 'a' },
  'commitments:create': {
    ...{ text: 'Draft', owedBy: 'me', personId: 'a', dueOn: '2026-03-02', meetingId: 'a', entryId: 'a' },
  },
  'commitments:open': { id: 'a' },
  'commitments:save': { id: 'a', changes: { text: 'Draft' } },
  'commitments:settle': { id: 'a', step: { kind: 'keep' } },
  'commitments:remove': { id: 'a' },
  'commitments:put-back': { id: 'a' },
  'commitments:note-line': { id: 'a', origin: { kind: 'meeting', id: 'a' }, words: 'Draft' },
  'capture:keep': { kind: 'thought', words: 'a' },
  'capture:save': { kind: 'line', words: 'a', meetingId: 'a' },
  'capture:understand': { words: '@Ana draft by Friday' },
  'at-hand:choose': {
    captureShortcut: { kind: 'own', shortcut: 'Mod+Alt+K' },
    ...{ showsInTray: true, keepsRunning: true, opensAtLogin: true, startsHidden: true },
  },
  'at-hand:choose-notices': {
    ...{ brief: true, reflection: true, quietHours: { from: '20:00', to: '07:00' }, isDiscreet: true },
  },
  'lock:open': { passphrase: 'slow river' },
  'problems:show': { keptAt: 'quarantine/meetings/a.json' },
  'problems:undo': { keptAt: 'quarantine/meetings/a.json' },
  'problems:restore-again': { keptAt: 'quarantine/meetings/a.json' },
  'problems:dismiss': { keptAts: ['quarantine/meetings/a.json'] },
  'insights:read': { from: builtAt, personId: 'a' },
  'insights:behind': {
    ...{ from: builtAt, personId: 'a', section: 'reaction-by-medium', key: 'email' },
    ...{ offset: 0, limit: 10 },
  },
  'history:list': { kind: 'meetings', id: 'a' },
  'history:compare': { kind: 'meetings', id: 'a', name: '2026-03-02T09-00-00-000Z', with: 'present' },
  'history:restore-copy': { kind: 'meetings', id: 'a', name: '2026-03-02T09-00-00-000Z', asOf: 'then' },
  'history:put-in-place': { kind: 'meetings', id: 'a', name: '2026-03-02T09-00-00-000Z' },
  'updates:turn': { isOn: true },
  'settings:choose-language': { language: 'de' },
  'windows:open-meeting': { id: 'a', form: 'compact' },
  'windows:show-in-main': { route: '/meetings/a' },
  'windows:keep-on-top': { isOnTop: true },
  'privacy:cover': { isCovered: true },
  'privacy:choose': { coversWhenLeft: true, keepsOutOfCaptures: true },
  'trash:list': { limit: 10 },
  'trash:put-back': { kind: 'meetings', name: 'a.json' },
  'trash:discard': { kind: 'meetings', name: 'a.json' },
  'search:find': {
    ...{ text: 'a', kind: null, personId: null, meetingId: null },
    ...{ captureKind: null, from: null, before: null, limit: 10 },
  },
}

/** The request with each of its parts in turn put to each hostile value, alone and in a list. */
function* hostileInputs(whole: Record<string, unknown>): Generator {
  for (const part of Object.keys(whole)) {
    for (const value of hostileValues) {
      yield { ...whole, [part]: value }
      yield { ...whole, [part]: [value] }
    }
  }
}

/** What crosses the door has to be a value that can be cloned, and small enough to be read by a person. */
function expectAValue(reply: Awaited<ReturnType<typeof answerRequest>>, asked: string) {
  expect(typeof reply.ok, asked).toBe('boolean')
  expect(() => structuredClone(reply), asked).not.toThrow()
  if (reply.ok) return
  expect(reply.error.message.length, asked).toBeLessThan(1_000)
  expect(reply.error.message, asked).not.toContain('x'.repeat(100))
}

describe('a hostile request', () => {
  const handlers = Object.fromEntries(channels.map((channel) => [channel, () => null])) as unknown as Handlers

  it.each(channels)('is answered with a value, whatever it is: %s', async (channel) => {
    for (const [place, input] of hostileValues.entries()) {
      expectAValue(await answerRequest(channel, input, handlers, explainError), `${channel} ${place}`)
    }
    expect({}).not.toHaveProperty('isAdmin')
  })

  it('is tried for every part of every request about what is kept', () => {
    const about =
      /^(backups|coach|exchange|sealing|problems|history|trash|search|insights|tasks|phrases|mail|calendar|pages|entries|journal|lessons|weekly-review|plays|check-ins|capture|at-hand|documents|shortcuts|updates|windows|people|commitments|switcher):/
    const withParts = channels.filter(
      (channel) => about.test(channel) && !requests[channel].input.safeParse(undefined).success,
    )
    expect(withParts.filter((channel) => fitting[channel] === undefined)).toEqual([])
  })

  it.each(Object.entries(fitting))('is answered with a value in every part: %s', async (name, whole) => {
    const channel = name as Channel
    expect(requests[channel].input.safeParse(whole).success).toBe(true)
    let place = 0
    for (const input of hostileInputs(whole)) {
      expectAValue(await answerRequest(channel, input, handlers, explainError), `${channel} ${(place += 1)}`)
    }
  })

  it('that reaches the history, the trash or the repairs of a library finds nothing outside it', async () => {
    const { folder, library } = await temporaryLibrary()
    const reached = {
      ...historyHandlers(library, () => Date.parse(builtAt)),
      ...trashHandlers(library, () => Date.parse(builtAt)),
      'problems:undo': ({ keptAt }: { keptAt: string }) => library.repairs.undo(keptAt),
      'problems:restore-again': ({ keptAt }: { keptAt: string }) => library.repairs.restoreAgain(keptAt),
    }
    const before = await filesIn(folder)
    for (const [name, whole] of Object.entries(fitting)) {
      if (!Object.hasOwn(reached, name) || name === 'trash:list') continue
      for (const input of hostileInputs(whole)) {
        const reply = await answerRequest(name as Channel, input, reached, explainError)
        expectAValue(reply, name)
        if (reply.ok || reply.error.code !== 'internal') continue
        expect([name, reply.error.message]).toEqual([name, 'This is not the name of a record.'])
      }
    }
    expect(await filesIn(folder)).toEqual(before)
  })
})

async function filesIn(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true })
  return entries.filter((name) => !name.startsWith('index')).toSorted()
}
