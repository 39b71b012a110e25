import { expect, test, vi } from 'vitest'
import { BackupSchedule } from '../../../src/main/backup-schedule'

const minuteMs = 60_000

function aSchedule(given: { isDue?: boolean; hasNews?: boolean; take?: () => Promise<never> } = {}) {
  let now = 0
  const take = vi.fn(given.take ?? (() => Promise.resolve({} as never)))
  const keeper = { isDue: () => Promise.resolve(given.isDue ?? true), hasNews: given.hasNews ?? true, take }
  const cancel = vi.fn()
  const schedule = new BackupSchedule({ keeper, cancel, now: () => now })
  return { schedule, take, cancel, wait: (ms: number) => (now += ms) }
}

test('takes none while somebody writes, and one when it was quiet for a minute', async () => {
  const { schedule, take, wait } = aSchedule()
  wait(50_000)
  schedule.noteChange()
  wait(50_000)
  await schedule.look()
  expect(take).not.toHaveBeenCalled()
  wait(10_000)
  await schedule.look()
  expect(take).toHaveBeenCalledExactlyOnceWith('daily')
})

test('takes none when there is one of today', async () => {
  const { schedule, take, wait } = aSchedule({ isDue: false })
  wait(minuteMs)
  await schedule.look()
  expect(take).not.toHaveBeenCalled()
})

test('tries again by itself, a while after a failure', async () => {
  const { schedule, take, wait } = aSchedule({ take: () => Promise.reject(new Error('missing')) })
  wait(minuteMs)
  await schedule.look()
  wait(minuteMs)
  await schedule.look()
  expect(take).toHaveBeenCalledTimes(1)
  wait(15 * minuteMs)
  await schedule.look()
  expect(take).toHaveBeenCalledTimes(2)
})

test('at quitting takes one only when something was written', async () => {
  const quiet = aSchedule({ hasNews: false })
  await quiet.schedule.atQuitting()
  expect(quiet.take).not.toHaveBeenCalled()
  const written = aSchedule()
  await written.schedule.atQuitting()
  expect(written.take).toHaveBeenCalledExactlyOnceWith('daily')
})

test('quitting is not held up by a backup that takes long', async () => {
  vi.useFakeTimers()
  let stop: (error: Error) => void = () => undefined
  const { schedule, cancel } = aSchedule({ take: () => new Promise((_, reject) => (stop = reject)) })
  cancel.mockImplementation(() => stop(new Error('cancelled')))
  const quitting = schedule.atQuitting()
  await vi.advanceTimersByTimeAsync(10_000)
  await quitting
  expect(cancel).toHaveBeenCalledOnce()
  vi.useRealTimers()
})
