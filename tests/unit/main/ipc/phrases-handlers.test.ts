import { describe, expect, it } from 'vitest'
import { requests } from '../../../../src/ipc/contract'
import { historyHandlers } from '../../../../src/main/ipc/history-handlers'
import { phrasesHandlers } from '../../../../src/main/ipc/phrases-handlers'
import { trashHandlers } from '../../../../src/main/ipc/trash-handlers'
import { openedLibrary, temporaryLibrary } from '../../../support/temporary-library'

const startMs = Date.parse('2026-03-02T10:00:00.000Z')

async function theHandlers() {
  const { library, folder } = await temporaryLibrary()
  let ticks = 0
  const now = () => startMs + (ticks += 1) * 60_000
  return {
    library,
    folder,
    handlers: phrasesHandlers(library, now),
    trash: trashHandlers(library, now),
    history: historyHandlers(library, now),
  }
}

describe('the requests about phrases', () => {
  it('add phrases, and list the newest first', async () => {
    const { handlers } = await theHandlers()
    const first = await handlers['phrases:add']({ text: 'Give me a moment.', purpose: 'buying-time' })
    const second = await handlers['phrases:add']({ text: 'That was on me.', purpose: 'repairing' })
    expect(await handlers['phrases:list']()).toEqual([second, first])
  })

  it('keep what was added when the library is opened again', async () => {
    const { handlers, library, folder } = await theHandlers()
    const added = await handlers['phrases:add']({ text: 'Go on …', purpose: 'acknowledging' })
    await library.close()
    const again = await openedLibrary(folder)
    await again.reconciled
    expect(again.phraseSummaries()).toEqual([added])
  })

  it('change the words and the group of one', async () => {
    const { handlers } = await theHandlers()
    const { id, createdAt } = await handlers['phrases:add']({ text: 'Mine', purpose: 'repairing' })
    const changed = { id, text: 'Mine, wholly', purpose: 'acknowledging', createdAt }
    expect(await handlers['phrases:change']({ id, text: 'Mine, wholly', purpose: 'acknowledging' })).toEqual(
      changed,
    )
    expect(await handlers['phrases:list']()).toEqual([changed])
  })

  it('remove one, and put it back as it was', async () => {
    const { handlers } = await theHandlers()
    const added = await handlers['phrases:add']({ text: 'Mine', purpose: 'repairing' })
    await handlers['phrases:remove']({ id: added.id })
    expect(await handlers['phrases:list']()).toEqual([])
    expect(await handlers['phrases:put-back']({ id: added.id })).toEqual(added)
    expect(await handlers['phrases:list']()).toEqual([added])
  })

  it('show a removed one in the trash, from where it comes back too', async () => {
    const { handlers, trash } = await theHandlers()
    const { id } = await handlers['phrases:add']({ text: 'Mine', purpose: 'repairing' })
    await handlers['phrases:remove']({ id })
    const { rows } = await trash['trash:list']({ limit: 10 })
    expect(rows).toMatchObject([{ kind: 'phrases', title: 'Mine', isReplaced: false }])
    const back = await trash['trash:put-back']({ kind: 'phrases', name: rows[0]?.name ?? '' })
    expect(back).toEqual({ title: 'Mine', isCopy: false, people: [] })
    expect((await handlers['phrases:list']()).map((phrase) => phrase.id)).toEqual([id])
  })

  it('have a history to ask for', async () => {
    const { handlers, history } = await theHandlers()
    const { id } = await handlers['phrases:add']({ text: 'Mine', purpose: 'repairing' })
    await handlers['phrases:change']({ id, text: 'Mine, twice', purpose: 'repairing' })
    expect((await history['history:list']({ kind: 'phrases', id })).title).toBe('Mine, twice')
  })
})

describe('the text of a phrase at the door', () => {
  const { input } = requests['phrases:add']
  const taken = (text: string) => input.safeParse({ text, purpose: 'repairing' })

  it('is taken in one line, without spaces around it', () => {
    expect(taken('  I hear \n that …\t').data?.text).toBe('I hear that …')
  })

  it('is refused when it is blank or longer than 500 characters', () => {
    expect(taken(' \n ').success).toBe(false)
    expect(taken('a'.repeat(501)).success).toBe(false)
    expect(taken('a'.repeat(500)).success).toBe(true)
  })

  it('has no group but those that there are', () => {
    expect(input.safeParse({ text: 'x', purpose: 'winning' }).success).toBe(false)
  })
})
