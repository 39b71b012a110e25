import { describe, expect, test } from 'vitest'
import { defaultSettings, type Settings } from '../../../../src/ipc/settings'
import { UnusableUpdateError, type Updater } from '../../../../src/main/updates/updater'
import { Updating } from '../../../../src/main/updates/updating'

const address = 'https://downloads.example.org/attune/'
const minuteMs = 60_000

function start(updater: Partial<Updater>, { isOn = false, isOffered = true } = {}) {
  let settings: Settings = { ...defaultSettings, updates: isOn }
  let nowMs = Date.parse('2026-03-02T09:00:00Z')
  const shown: string[] = []
  let loads = 0
  const whole: Updater = {
    find: () => Promise.resolve(null),
    fetch: () => Promise.resolve(),
    drop: () => shown.push('dropped'),
    ...updater,
  }
  const updating: Updating = new Updating({
    address: isOffered ? address : null,
    settings: {
      get settings() {
        return settings
      },
      change: (changes) => {
        settings = { ...settings, ...changes }
        return Promise.resolve(settings)
      },
    },
    loadUpdater: () => {
      loads += 1
      return Promise.resolve(whole)
    },
    onChanged: () => shown.push(updating.updates?.state.kind ?? 'nothing'),
    now: () => nowMs,
  })
  const pass = (milliseconds: number) => (nowMs += milliseconds)
  return { updating, shown, pass, loads: () => loads, isOnNow: () => settings.updates }
}

describe('looking for newer versions', () => {
  test('is off, and nothing is loaded or asked, until somebody turns it on', async () => {
    const { updating, pass, loads } = start({})
    pass(30 * 24 * 60 * minuteMs)
    await updating.askWhenDue()
    await updating.ask()
    expect(updating.updates).toEqual({ address, state: { kind: 'off' } })
    expect(loads()).toBe(0)
  })

  test('is not there at all in a copy without an address, even with settings from one that had it', async () => {
    const { updating, loads, isOnNow } = start({}, { isOffered: false })
    await updating.turn(true)
    await updating.ask()
    expect(updating.updates).toBeNull()
    expect([loads(), isOnNow()]).toEqual([0, false])
  })

  test('once on, asks a minute after the start and then once a day', async () => {
    let asked = 0
    const find = () => Promise.resolve(((asked += 1), null))
    const { updating, pass } = start({ find }, { isOn: true })
    await updating.askWhenDue()
    expect(asked).toBe(0)
    pass(minuteMs)
    await updating.askWhenDue()
    expect(asked).toBe(1)
    pass(23 * 60 * minuteMs)
    await updating.askWhenDue()
    expect(asked).toBe(1)
    pass(60 * minuteMs)
    await updating.askWhenDue()
    expect(asked).toBe(2)
    expect(updating.updates?.state.kind).toBe('newest')
  })

  test('a newer version is fetched and stays ready, without being asked for again', async () => {
    let asked = 0
    const find = () => Promise.resolve(((asked += 1), '0.2.0'))
    const fetch: Updater['fetch'] = (onPercent) => {
      onPercent(42.7)
      return Promise.resolve()
    }
    const { updating, shown } = start({ find, fetch }, { isOn: true })
    await updating.ask()
    await updating.ask()
    expect(shown).toEqual(['asking', 'fetching', 'fetching', 'ready'])
    expect(updating.updates?.state).toEqual({ kind: 'ready', version: '0.2.0' })
    expect(asked).toBe(1)
  })

  test('without a network it says so, and asks again when told to', async () => {
    let isReached = false
    const find = () => (isReached ? Promise.resolve(null) : Promise.reject(new Error('ERR_INTERNET')))
    const { updating } = start({ find }, { isOn: true })
    await updating.ask()
    expect(updating.updates?.state).toEqual({ kind: 'failed', why: 'not-reached' })
    isReached = true
    await updating.ask()
    expect(updating.updates?.state.kind).toBe('newest')
  })

  test('what does not pass the check is told apart from a server that is away', async () => {
    const find = () => Promise.resolve('0.2.0')
    const fetch = () => Promise.reject(new UnusableUpdateError('ERR_CHECKSUM_MISMATCH'))
    const { updating } = start({ find, fetch }, { isOn: true })
    await updating.ask()
    expect(updating.updates?.state).toEqual({ kind: 'failed', why: 'not-usable' })
  })

  test('turned off meanwhile, it ends what is under way and puts nothing in place', async () => {
    let wasEnded = false
    let begun = () => {}
    const hasBegun = new Promise<void>((resolve) => (begun = resolve))
    const fetch: Updater['fetch'] = (_, isUnwanted) =>
      new Promise((_resolve, reject) => {
        isUnwanted.addEventListener('abort', () => {
          wasEnded = true
          reject(new Error('cancelled'))
        })
        begun()
      })
    const { updating, shown } = start({ find: () => Promise.resolve('0.2.0'), fetch }, { isOn: true })
    const asking = updating.ask()
    await hasBegun
    await updating.turn(false)
    await asking
    expect(wasEnded).toBe(true)
    expect(shown.slice(-2)).toEqual(['dropped', 'off'])
  })
})
