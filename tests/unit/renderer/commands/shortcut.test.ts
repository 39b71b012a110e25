import { describe, expect, it, vi } from 'vitest'

// Outside a page there is none in every Node.
vi.stubGlobal('navigator', { userAgent: '' })
const { isPressed, showShortcut } = await import('../../../../src/renderer/commands/shortcut')

type Keys = Partial<Parameters<typeof isPressed>[1]>

function press(key: string, held: Keys = {}): Parameters<typeof isPressed>[1] {
  return { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held }
}

const ctrl = { ctrlKey: true }
const cmd = { metaKey: true }
const shift = { shiftKey: true }

describe('a shortcut', () => {
  it('is pressed with Ctrl, and with Cmd on a Mac', () => {
    expect(isPressed('Mod+N', press('n', ctrl), false)).toBe(true)
    expect(isPressed('Mod+N', press('n', cmd), true)).toBe(true)
    expect(isPressed('Mod+N', press('n', ctrl), true)).toBe(false)
    expect(isPressed('Mod+N', press('n', cmd), false)).toBe(false)
  })

  it('is pressed whatever caps lock makes of the letter', () => {
    expect(isPressed('Mod+N', press('N', ctrl), false)).toBe(true)
    expect(isPressed('Mod+Shift+P', press('p', { ...ctrl, ...shift }), false)).toBe(true)
  })

  it.each<[string, Keys]>([
    ['without its modifier', {}],
    ['with Shift besides', { ...ctrl, ...shift }],
    ['with Alt besides, as AltGr is', { ...ctrl, altKey: true }],
    ['with both Ctrl and Cmd', { ...ctrl, ...cmd }],
  ])('is not pressed %s', (_, held) => {
    expect(isPressed('Mod+N', press('n', held), false)).toBe(false)
  })

  it('with Shift is not pressed without it', () => {
    expect(isPressed('Mod+Shift+Enter', press('Enter', ctrl), false)).toBe(false)
    expect(isPressed('Mod+Shift+Enter', press('Enter', { ...ctrl, ...shift }), false)).toBe(true)
  })

  it('is not another key', () => {
    expect(isPressed('Mod+1', press('2', ctrl), false)).toBe(false)
    expect(isPressed('Mod+,', press(',', ctrl), false)).toBe(true)
    expect(isPressed('Alt+1', press('1', { altKey: true }), false)).toBe(true)
  })

  it('knows a digit by its place where the layout types something else there', () => {
    expect(isPressed('Mod+1', { ...press('&', ctrl), code: 'Digit1' }, false)).toBe(true)
    expect(isPressed('Alt+1', { ...press('¡', { altKey: true }), code: 'Digit1' }, true)).toBe(true)
    expect(isPressed('Mod+1', { ...press('é', ctrl), code: 'Digit2' }, false)).toBe(false)
  })

  it('is a sign however the layout makes it', () => {
    expect(isPressed('?', press('?', shift), false)).toBe(true)
    expect(isPressed('?', press('?'), false)).toBe(true)
    expect(isPressed('?', press('?', ctrl), false)).toBe(false)
  })

  it('is written as people write it on their platform', () => {
    expect(showShortcut('Mod+Shift+P', false)).toBe('Ctrl+Shift+P')
    expect(showShortcut('Mod+Shift+P', true)).toBe('⌘⇧P')
    expect(showShortcut('Mod+Shift+Enter', true)).toBe('⌘⇧↩')
    expect(showShortcut('Alt+1', false)).toBe('Alt+1')
    expect(showShortcut('Alt+1', true)).toBe('⌥1')
    expect(showShortcut('Mod+,', true)).toBe('⌘,')
  })
})
