import { describe, expect, it, vi } from 'vitest'
import { newCommitment } from '../../../src/domain/commitments/commitment'
import { defaultSettings, type Settings } from '../../../src/ipc/settings'
import { Reminding, type RemindingOptions } from '../../../src/main/reminding'
import { temporaryLibrary } from '../../support/temporary-library'

const now = () => new Date('2026-03-04T10:00:00').getTime()

async function aReminding(given: Partial<Settings> = {}, change?: RemindingOptions['settings']['change']) {
  const { library } = await temporaryLibrary()
  const promise = newCommitment('draft', 'pricing draft', '2026-03-01T09:00:00.000Z')
  await library.records.commitments.create({ ...promise, dueOn: '2026-03-04' })
  const file = { settings: { ...defaultSettings, ...given } }
  const notify = vi.fn()
  const write = (changes: Partial<Settings>) => {
    file.settings = { ...file.settings, ...changes }
    return Promise.resolve(file.settings)
  }
  const settings = {
    get settings() {
      return file.settings
    },
    change: change ?? write,
  }
  return { reminding: new Reminding({ settings, library: () => library, now, notify }), notify, file }
}

describe('reminding', () => {
  it('notifies once on a day, and remembers it', async () => {
    const { reminding, notify, file } = await aReminding()
    await reminding.look()
    await reminding.look()
    expect(notify.mock.calls).toEqual([[{ title: '1 promise due today', body: 'pricing draft' }]])
    expect(file.settings.remindedOn).toBe('2026-03-04')
  })

  it('is silent when it is switched off, and behind the lock', async () => {
    const { reminding, notify } = await aReminding({ reminders: false })
    await reminding.look()
    const settings = { settings: defaultSettings, change: () => Promise.resolve(defaultSettings) }
    await new Reminding({ settings, library: () => null, now, notify }).look()
    expect(notify).not.toHaveBeenCalled()
  })

  it('does not remind at each minute when the settings cannot be written', async () => {
    const { reminding, notify } = await aReminding({}, () => Promise.reject(new Error('disk full')))
    await reminding.look()
    expect(notify).not.toHaveBeenCalled()
  })
})
