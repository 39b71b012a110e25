import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findPlay } from '../../../../src/domain/plays/built-in-plays'
import { meetingHandlers } from '../../../../src/main/ipc/meetings-handlers'
import { playsHandlers } from '../../../../src/main/ipc/plays-handlers'
import { playFileText } from '../../../../src/main/plays/write-play-file'
import { openedLibrary, temporaryLibrary } from '../../../support/temporary-library'

async function theHandlers() {
  const { library, folder } = await temporaryLibrary()
  let ticks = 0
  const now = () => Date.parse('2026-03-02T10:00:00.000Z') + (ticks += 1) * 60_000
  return { library, folder, now, handlers: playsHandlers(library, now) }
}

describe('the requests about plays of one’s own', () => {
  it('make a blank play, and list all by name', async () => {
    const { handlers } = await theHandlers()
    const first = await handlers['plays:create']({ copyOf: null })
    expect(first).toMatchObject({ name: 'New play', copiedFrom: null })
    const second = await handlers['plays:create']({ copyOf: null })
    expect(second.name).toBe('New play (2)')
    const copy = await handlers['plays:create']({ copyOf: 'difficult-truth' })
    const names = (await handlers['plays:list']()).map(({ name }) => name)
    expect(names).toEqual([copy.name, 'New play', 'New play (2)'])
  })

  it('copy a play of Attune with everything in it, under a name of its own', async () => {
    const { handlers } = await theHandlers()
    const original = findPlay('difficult-truth')
    const copy = await handlers['plays:create']({ copyOf: 'difficult-truth' })
    expect(copy).toMatchObject({
      name: `${original?.name ?? ''} (2)`,
      prepare: original?.prepare,
      steps: original?.steps,
      sourceIds: original?.sourceIds,
      copiedFrom: 'difficult-truth',
    })
    const again = await handlers['plays:create']({ copyOf: copy.id })
    expect(again).toMatchObject({ copiedFrom: 'difficult-truth', steps: original?.steps })
    expect(again.id).not.toBe(copy.id)
  })

  it('change one, which is there when the library is opened again', async () => {
    const { handlers, library, folder } = await theHandlers()
    const { id } = await handlers['plays:create']({ copyOf: null })
    const changed = await handlers['plays:change']({ id, changes: { name: 'Money', whenToUse: ['Now.'] } })
    expect(changed).toMatchObject({ name: 'Money', whenToUse: ['Now.'], preparationMinutes: 10 })
    await library.close()
    const again = await openedLibrary(folder)
    await again.reconciled
    expect(again.summariesOf('plays')).toEqual([changed])
  })

  it('delete one, and put it back', async () => {
    const { handlers } = await theHandlers()
    const play = await handlers['plays:create']({ copyOf: null })
    await handlers['plays:remove']({ id: play.id })
    expect(await handlers['plays:list']()).toEqual([])
    expect(await handlers['plays:put-back']({ id: play.id })).toEqual(play)
  })

  it('refuse a copy of a play that is not there', async () => {
    const { handlers } = await theHandlers()
    await expect(async () => handlers['plays:create']({ copyOf: 'gone' })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('import a play that is there already as a second one', async () => {
    const { handlers } = await theHandlers()
    const { id } = await handlers['plays:create']({ copyOf: null })
    const play = await handlers['plays:change']({ id, changes: { name: 'Money' } })
    const text = playFileText(play)
    expect(await handlers['plays:import-text']({ text })).toMatchObject({
      kind: 'imported',
      play: { name: 'Money (2)', prepare: play.prepare },
    })
    expect(await handlers['plays:import-text']({ text })).toMatchObject({ play: { name: 'Money (3)' } })
    expect(await handlers['plays:list']()).toContainEqual(play)
  })

  it('change nothing for a broken file, and say which line it is', async () => {
    const { handlers, folder } = await theHandlers()
    const text = 'format: attune-play/1\nname: Money\nminutes: ten\n'
    expect(await handlers['plays:import-text']({ text })).toMatchObject({ kind: 'refused', line: 3 })
    expect(await readdir(join(folder, 'plays')).catch(() => [])).toEqual([])
  })

  it('leave a meeting with the play as it was when the meeting was made', async () => {
    const { handlers, library, now } = await theHandlers()
    const play = await handlers['plays:create']({ copyOf: 'difficult-truth' })
    const meetings = meetingHandlers(library, now)
    const meeting = await meetings['meetings:create']({ playIds: [play.id, 'empathetic-summary'] })
    await handlers['plays:change']({ id: play.id, changes: { name: 'Other' } })
    expect(meeting.ownPlays).toEqual([{ ...play, earlierPrompts: [] }])
  })
})
