import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { AtHandTray } from '../../../../src/main/at-hand/at-hand-tray'
import { DataKey } from '../../../../src/main/library/data-key'
import { aMeetingSummary } from '../../../support/builders'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function aTray(isWanted = () => true, isDiscreet = false) {
  const sign = { show: vi.fn(), hide: vi.fn() }
  const now = () => Date.parse('2026-03-04T10:00:00.000Z')
  const tray = new AtHandTray({ sign, isWanted, isDiscreet: () => isDiscreet, now })
  const shown = () => JSON.stringify(sign.show.mock.lastCall ?? [])
  return { tray, sign, shown }
}

const planned = (title: string) => aMeetingSummary({ title, startsAt: '2026-03-04T10:30:00.000Z' })

function aLibrary(title: string, dataKey: DataKey | null = null) {
  const meetings = [planned(title)]
  const heard: (() => void)[] = []
  const library = {
    dataKey,
    summaries: () => meetings,
    summariesOf: () => [],
    onChanged: (listener: never) => {
      heard.push(listener)
      return () => undefined
    },
  }
  return { library, meetings, change: () => heard.forEach((listener) => listener()) }
}

it('shows nothing before it is started', () => {
  const { tray, sign } = aTray()
  tray.opened(aLibrary('Pricing').library)
  expect(sign.show).not.toHaveBeenCalled()
  tray.start()
  expect(sign.show).toHaveBeenCalledOnce()
})

it('follows changes of the library, gathered, and each minute', () => {
  const { tray, sign, shown } = aTray()
  const { library, meetings, change } = aLibrary('Pricing')
  tray.opened(library)
  tray.start()
  meetings[0] = planned('Budget')
  change()
  change()
  vi.advanceTimersByTime(1_000)
  expect(shown()).toContain('Budget')
  expect(sign.show).toHaveBeenCalledTimes(2)
  vi.advanceTimersByTime(60_000)
  expect(sign.show).toHaveBeenCalledTimes(3)
})

it('leaves nothing of a library that closes', () => {
  const { tray, shown } = aTray()
  tray.start()
  tray.opened(aLibrary('Pricing').library)
  expect(shown()).toContain('Pricing')
  tray.closing()
  expect(shown()).not.toContain('Pricing')
})

it('tells no title of a sealed library, nor where titles are to be left out', () => {
  const sealed = aTray()
  sealed.tray.start()
  sealed.tray.opened(aLibrary('Pricing', new DataKey(new Uint8Array(32))).library)
  expect(sealed.shown()).not.toContain('Pricing')
  const discreet = aTray(() => true, true)
  discreet.tray.start()
  discreet.tray.opened(aLibrary('Pricing').library)
  expect(discreet.shown()).not.toContain('Pricing')
})

it('goes when it is not wanted', () => {
  let isWanted = true
  const { tray, sign } = aTray(() => isWanted)
  tray.start()
  isWanted = false
  tray.look()
  expect(sign.hide).toHaveBeenCalledOnce()
})
