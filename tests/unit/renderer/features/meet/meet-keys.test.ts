import { describe, expect, test } from 'vitest'
import { meetKeyOf } from '../../../../../src/renderer/features/meet/meet-keys'

const noKey = { key: '', code: '', altKey: false, shiftKey: false, ctrlKey: false, metaKey: false }

describe('the keys of the room', () => {
  test('a starter is chosen by the place of the digit, whatever character Shift makes of it', () => {
    const press = { ...noKey, key: '"', code: 'Digit2', altKey: true, shiftKey: true }
    expect(meetKeyOf(press)).toEqual({ kind: 'insert-starter', index: 1 })
  })

  test.each(['Digit4', 'Digit0', 'KeyA'])('%s chooses no starter', (code) => {
    expect(meetKeyOf({ ...noKey, code, altKey: true, shiftKey: true })).toBeUndefined()
  })

  test('a digit without Shift is left to the notes, which capture with it', () => {
    expect(meetKeyOf({ ...noKey, key: '1', code: 'Digit1', altKey: true })).toBeUndefined()
  })

  test('AltGr, which Windows reports as Ctrl and Alt, types its character', () => {
    expect(
      meetKeyOf({ ...noKey, code: 'Digit2', altKey: true, shiftKey: true, ctrlKey: true }),
    ).toBeUndefined()
  })

  test('Alt with Page Down and Page Up goes through the steps', () => {
    expect(meetKeyOf({ ...noKey, key: 'PageDown', altKey: true })).toEqual({ kind: 'move-step', by: 1 })
    expect(meetKeyOf({ ...noKey, key: 'PageUp', altKey: true })).toEqual({ kind: 'move-step', by: -1 })
    expect(meetKeyOf({ ...noKey, key: 'PageDown' })).toBeUndefined()
  })

  test('F6 moves the focus on, and with Shift back', () => {
    expect(meetKeyOf({ ...noKey, key: 'F6' })).toEqual({ kind: 'move-focus', by: 1 })
    expect(meetKeyOf({ ...noKey, key: 'F6', shiftKey: true })).toEqual({ kind: 'move-focus', by: -1 })
  })
})
