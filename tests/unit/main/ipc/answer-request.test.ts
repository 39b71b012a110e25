import { describe, expect, it, vi } from 'vitest'
import { requests, type Channel, type Handlers } from '../../../../src/ipc/contract'
import { answerRequest } from '../../../../src/main/ipc/answer-request'
import { explainError } from '../../../../src/main/ipc/explain-error'
import { LibraryError } from '../../../../src/main/library/library-error'

const channels = Object.keys(requests) as Channel[]

/** Handlers that note what reaches them, and do what the test says. */
function theHandlers(act: (input: unknown) => unknown = () => undefined) {
  const handle = vi.fn(act)
  const handlers = Object.fromEntries(channels.map((channel) => [channel, handle])) as unknown as Handlers
  const ask = (channel: Channel, input: unknown) => answerRequest(channel, input, handlers, explainError)
  return { handle, ask }
}

/** What JSON and structured cloning make of a key that would be the prototype: a property of its own. */
const withProto = (rest: string): unknown => JSON.parse(`{"__proto__":{"isAdmin":true}${rest}}`)

const deepNotes = `${'{"type":"doc","content":['.repeat(100_000)}${']}'.repeat(100_000)}`

const hostile: [string, Channel, unknown][] = [
  ['nothing at all', 'meetings:open', undefined],
  ['null', 'meetings:open', null],
  ['a bare string', 'meetings:open', 'b9d1e2f0'],
  ['a number', 'meetings:save', 42],
  ['an array', 'meetings:open', ['b9d1e2f0']],
  ['an id that is a path upwards', 'meetings:open', { id: '../../../etc/passwd' }],
  ['an id that is an absolute path', 'meetings:delete', { id: '/etc/passwd' }],
  ['an id with a Windows path', 'people:open', { id: '..\\..\\secrets' }],
  ['an id with a percent-encoded path', 'meetings:open', { id: '..%2f..%2fsecrets' }],
  ['an id with NUL in it', 'meetings:put-back', { id: 'a\0.json' }],
  ['an id with a line after it', 'meetings:open', { id: 'a\n' }],
  ['an id of ten million characters', 'meetings:open', { id: 'a'.repeat(10_000_000) }],
  ['an id that is an object', 'meetings:open', { id: { toString: 'a' } }],
  ['an id that only the prototype has', 'meetings:open', withProto('')],
  ['a prototype among the changes', 'meetings:save', { id: 'a', changes: withProto(',"title":"x"') }],
  [
    'a constructor among the changes',
    'meetings:save',
    { id: 'a', changes: { constructor: { prototype: {} } } },
  ],
  ['a part that is not to be changed', 'meetings:save', { id: 'a', changes: { isExample: true } }],
  ['a title that is an object', 'meetings:save', { id: 'a', changes: { title: { length: 1 } } }],
  ['notes that are no JSON', 'meetings:save', { id: 'a', changes: { notesJson: '{' } }],
  ['notes that are no document', 'meetings:save', { id: 'a', changes: { notesJson: '[]' } }],
  ['notes nested a hundred thousand deep', 'meetings:save', { id: 'a', changes: { notesJson: deepNotes } }],
  [
    'notes of 64 million characters',
    'meetings:save',
    { id: 'a', changes: { notesJson: ' '.repeat(64_000_001) } },
  ],
  ['a search text of a million characters', 'meetings:list', listing({ text: 'x'.repeat(1_000_000) })],
  ['a list of a million rows', 'meetings:list', listing({ limit: 1_000_000 })],
  ['a list from before its beginning', 'meetings:list', listing({ offset: -1 })],
  ['a list from not a number', 'meetings:list', listing({ offset: NaN })],
  ['a phase that does not exist', 'meetings:list', listing({ phase: '__proto__' })],
  ['plays that are no list', 'meetings:create', { playIds: { length: 1, 0: 'x' } }],
  ['a name of a megabyte', 'people:create', { name: 'x'.repeat(1_000_000) }],
  ['a name of blanks', 'people:create', { name: ' \n' }],
  ['a medium that does not exist', 'people:prefer-medium', { id: 'a', medium: 'telepathy' }],
  ['an appearance that does not exist', 'settings:choose-appearance', { appearance: 'url(x)' }],
  ['a yes that is not a boolean', 'window:answer-closing', { isSaved: 'yes' }],
  ['a text of more than a million characters to copy', 'app:copy-text', { text: 'x'.repeat(1_000_001) }],
  ['an address of more than 4,096 characters', 'app:open-link', { url: `https://${'x'.repeat(4_096)}` }],
  ['something where nothing is to be given', 'example:remove', { force: true }],
]

function listing(given: object): object {
  return { phase: null, personId: null, text: '', offset: 0, limit: 100, ...given }
}

describe('a request with input that does not fit', () => {
  it.each(hostile)('is refused and reaches no handler: %s', async (_, channel, input) => {
    const { handle, ask } = theHandlers()
    const reply = await ask(channel, input)
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    expect(handle).not.toHaveBeenCalled()
  })

  it('says which request and where, shortly, and does not repeat what came in', async () => {
    const reply = await theHandlers().ask('meetings:save', {
      id: 'a',
      changes: { title: 'secret', purpose: 7 },
    })
    const message = 'Attune did not understand a request (meetings:save changes.purpose).'
    expect(reply).toEqual({ ok: false, error: { code: 'invalid-input', message } })
  })

  it('is refused on every channel when it is something quite different', async () => {
    for (const channel of channels)
      for (const input of [Symbol('x'), () => 1, 1n, NaN, 'text', true, [[]]]) {
        const reply = await theHandlers().ask(channel, input)
        expect([channel, reply]).toMatchObject([channel, { ok: false, error: { code: 'invalid-input' } }])
      }
  })
})

describe('a request with input that fits', () => {
  it('gets the parsed input and answers what the handler answers', async () => {
    const { handle, ask } = theHandlers(() => Promise.resolve({ id: 'person-1' }))
    expect(await ask('people:create', { name: '  Ana ', role: 'unknown to the contract' })).toEqual({
      ok: true,
      value: { id: 'person-1' },
    })
    expect(handle).toHaveBeenCalledExactlyOnceWith({ name: 'Ana' })
  })

  it('leaves what is not in the contract at the door, a prototype too', async () => {
    const { handle, ask } = theHandlers()
    await ask('meetings:open', withProto(',"id":"a"'))
    const [input] = handle.mock.calls[0] ?? []
    expect(Object.keys(input ?? {})).toEqual(['id'])
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
  })

  it('answers a value also when the handler throws at once', async () => {
    const { ask } = theHandlers(() => {
      throw new Error('a surprise')
    })
    expect(await ask('today:read', undefined)).toEqual({
      ok: false,
      error: { code: 'internal', message: 'a surprise' },
    })
  })

  it('answers why when the handler rejects, with the code of the library', async () => {
    const { ask } = theHandlers(() => Promise.reject(new LibraryError('disk-full')))
    expect(await ask('meetings:open', { id: 'a' })).toEqual({
      ok: false,
      error: { code: 'disk-full', message: 'The disk is full.' },
    })
  })

  const noErrors = [undefined, null, 'text', 7, {}] as unknown as Error[]
  it.each(noErrors)('answers a value also when the handler throws %s', async (thrown) => {
    const { ask } = theHandlers(() => Promise.reject(thrown))
    expect(await ask('today:read', undefined)).toMatchObject({ ok: false, error: { code: 'internal' } })
  })
})
