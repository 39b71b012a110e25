import { describe, expect, test } from 'vitest'
import { updateAddress } from '../../../../scripts/packaging/update-address.mjs'

describe('the address that a package is made with', () => {
  test('is none unless one is given', () => {
    expect(updateAddress({})).toBeNull()
    expect(updateAddress({ ATTUNE_UPDATE_URL: '' })).toBeNull()
  })

  test('is taken as it is', () => {
    const ATTUNE_UPDATE_URL = 'https://downloads.example.org/attune/'
    expect(updateAddress({ ATTUNE_UPDATE_URL })).toBe(ATTUNE_UPDATE_URL)
  })

  test.each([
    'http://downloads.example.org/',
    'https://user:secret@downloads.example.org/',
    'https://downloads.example.org/?copy=7',
    'https://downloads.example.org/#7',
    'downloads.example.org',
  ])('is refused when it is open to others or tells copies apart: %s', (ATTUNE_UPDATE_URL) => {
    expect(() => updateAddress({ ATTUNE_UPDATE_URL })).toThrow('plain https address')
  })
})
