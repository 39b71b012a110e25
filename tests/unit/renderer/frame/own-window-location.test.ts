import { describe, expect, it } from 'vitest'
import { staysInWindow } from '../../../../src/renderer/frame/own-window-location'
import { windowFormOf } from '../../../../src/renderer/frame/window-form'

describe('a route in a meeting’s own window', () => {
  it.each(['/meetings/a', '/meetings/a/meet', '/meetings/a/history', '/gone'])('stays there: %s', (to) => {
    expect(staysInWindow(to, '/meetings/a/prepare')).toBe(true)
  })

  it.each(['/', '/meetings', '/meetings/ab', '/meetings/b/meet', '/people/a', '/settings'])(
    'shows in the main window: %s',
    (to) => {
      expect(staysInWindow(to, '/meetings/a')).toBe(false)
    },
  )

  it('shows in the main window where it is not known whose window it is', () => {
    expect(staysInWindow('/meetings/a', '')).toBe(false)
  })
})

describe('the form of a window', () => {
  it('is the one that its address names, else the main one', () => {
    expect(windowFormOf('?window=compact&language=en')).toBe('compact')
    expect(windowFormOf('?window=meeting')).toBe('meeting')
    expect(windowFormOf('?window=other')).toBe('main')
    expect(windowFormOf('')).toBe('main')
  })
})
