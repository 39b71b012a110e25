import { describe, expect, it, vi } from 'vitest'
import { defaultNoticeChoices } from '../../../src/domain/notices/notice-choices'
import { newCommitment } from '../../../src/domain/commitments/commitment'
import { defaultSettings, type Settings } from '../../../src/ipc/settings'
import { Reminding, type RemindingOptions } from '../../../src/main/reminding'
import { aMeeting } from '../../support/builders'
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
  const options = { settings, library: () => library, now, notify }
  return { reminding: new Reminding(options), options, notify, file, library }
}

describe('reminding', () => {
  it('notifies once on a day, and remembers it', async () => {
    const { reminding, notify, file } = await aReminding()
    await reminding.look()
    await reminding.look()
    expect(notify.mock.calls).toEqual([
      [
        { title: '1 promise due today', body: 'pricing draft' },
        { kind: 'screen', screen: 'commitments' },
      ],
    ])
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

  it('is silent about promises in quiet hours, and reminds after them', async () => {
    const quietHours = { from: '09:00', to: '10:30' }
    const { options, notify } = await aReminding({ notices: { ...defaultNoticeChoices, quietHours } })
    await new Reminding(options).look()
    expect(notify).not.toHaveBeenCalled()
    await new Reminding({ ...options, now: () => now() + 30 * 60_000 }).look()
    expect(notify).toHaveBeenCalledOnce()
  })
})

describe('telling of meetings', () => {
  const startsAt = new Date('2026-03-04T10:05:00').toISOString()

  it('opens the brief before one and the reflection after it, each told once, also after a restart', async () => {
    const { options, notify, library } = await aReminding({ reminders: false })
    await library.meetings.create(aMeeting({ id: 'pricing', title: 'Pricing', startsAt }))
    await new Reminding(options).look()
    await new Reminding(options).look()
    expect(notify.mock.calls).toEqual([
      [
        { title: expect.stringContaining('Pricing') as string, body: expect.any(String) as string },
        { kind: 'meeting', id: 'pricing', tab: 'brief' },
      ],
    ])
    const later = { ...options, now: () => Date.parse(startsAt) + 150 * 60_000 }
    await new Reminding(later).look()
    await new Reminding(later).look()
    expect(notify.mock.calls.slice(1)).toEqual([
      [
        { title: 'How did it go? Pricing', body: expect.any(String) as string },
        { kind: 'meeting', id: 'pricing', tab: 'reflect' },
      ],
    ])
  })

  it('names nothing where that was chosen', async () => {
    const notices = { ...defaultNoticeChoices, isDiscreet: true }
    const { options, notify, library } = await aReminding({ notices })
    await library.meetings.create(aMeeting({ title: 'Pricing', startsAt }))
    await new Reminding(options).look()
    expect(notify).toHaveBeenCalledTimes(2)
    expect(JSON.stringify(notify.mock.calls)).not.toMatch(/Pricing|pricing draft/)
  })
})
