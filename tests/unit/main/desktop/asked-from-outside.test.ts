import { EventEmitter } from 'node:events'
import type { App } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { nothingAsked, type Asked } from '../../../../src/main/desktop/arguments'
import { AskedFromOutside } from '../../../../src/main/desktop/asked-from-outside'

function started(...given: string[]) {
  const app = new EventEmitter()
  return { app, outside: new AskedFromOutside(app as unknown as App, given, '/') }
}

function following(outside: AskedFromOutside): Asked[] {
  const heard: Asked[] = []
  outside.follow((asked) => heard.push(asked))
  return heard
}

const place = { kind: 'meeting', id: 'a' }

describe('what other programs ask for', () => {
  it('at the start waits until somebody takes it', () => {
    const { outside } = started('attune://meeting/a')
    expect(following(outside)).toEqual([{ ...nothingAsked, place }])
  })

  it('is nothing for a start that asks for nothing', () => {
    const { outside } = started('--hidden')
    expect(outside.startsHidden).toBe(true)
    expect(following(outside)).toEqual([])
  })

  it('is heard from a second start, also one that only wants to be seen', () => {
    const { app, outside } = started()
    const heard = following(outside)
    app.emit('second-instance', {}, ['/usr/bin/attune', 'attune://meeting/a'], '/')
    app.emit('second-instance', {}, ['/usr/bin/attune'], '/')
    expect(heard).toEqual([{ ...nothingAsked, place }, nothingAsked])
  })

  it('is heard from the events of a Mac, before Attune is ready too', () => {
    const { app, outside } = started()
    const preventDefault = vi.fn()
    app.emit('open-url', { preventDefault }, 'attune://meeting/a')
    app.emit('open-file', { preventDefault }, '/tmp/invite.ics')
    app.emit('open-url', { preventDefault }, 'attune://meeting/../a')
    expect(preventDefault).toHaveBeenCalledTimes(3)
    expect(following(outside)).toEqual([
      { ...nothingAsked, place },
      { ...nothingAsked, calendarFiles: ['/tmp/invite.ics'] },
      nothingAsked,
    ])
  })
})
