import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { Listeners } from '../../../../src/main/library/listeners'

describe('listeners', () => {
  it('hear everything until they are taken away, each subscription by itself', () => {
    const listeners = new Listeners<string>()
    const heard: string[] = []
    const hear = (value: string) => heard.push(value)
    const stopFirst = listeners.add(hear)
    const stopSecond = listeners.add(hear)
    listeners.tell('both')
    stopFirst()
    stopFirst()
    listeners.tell('second')
    stopSecond()
    listeners.tell('nobody')
    expect(heard).toEqual(['both', 'both', 'second'])
  })

  it('that throw stop neither the others nor the one who tells, and are still heard of', async () => {
    const listeners = new Listeners<string>()
    const heard: string[] = []
    listeners.add(() => {
      throw new Error('of a listener')
    })
    listeners.add((value) => heard.push(value))
    const before = process.listeners('uncaughtException')
    process.removeAllListeners('uncaughtException')
    const uncaught = once(process, 'uncaughtException')
    listeners.tell('news')
    expect(heard).toEqual(['news'])
    expect(await uncaught).toMatchObject([{ message: 'of a listener' }, 'uncaughtException'])
    for (const listener of before) process.on('uncaughtException', listener)
  })
})
