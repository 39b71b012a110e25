import { describe, expect, test } from 'vitest'
import { updateAddressOf } from '../../../../src/main/updates/update-address'

const builtIn = 'https://downloads.example.org/attune'
const packed = { isPackaged: true, builtIn, env: {} }

describe('where newer versions are looked for', () => {
  test('an installed copy for Windows or macOS asks the address that it was made with', () => {
    expect(updateAddressOf({ ...packed, platform: 'win32' })).toBe(`${builtIn}/`)
    expect(updateAddressOf({ ...packed, platform: 'darwin' })).toBe(`${builtIn}/`)
  })

  test('on Linux an AppImage does, and a deb is not offered it', () => {
    expect(updateAddressOf({ ...packed, platform: 'linux', env: { APPIMAGE: '/a' } })).toBe(`${builtIn}/`)
    expect(updateAddressOf({ ...packed, platform: 'linux' })).toBeNull()
  })

  test('a package made without an address offers nothing, whatever the environment says', () => {
    const env = { ATTUNE_UPDATE_URL: 'https://elsewhere.example.org/' }
    expect(updateAddressOf({ ...packed, builtIn: '', env, platform: 'win32' })).toBeNull()
    expect(updateAddressOf({ ...packed, env, platform: 'win32' })).toBe(`${builtIn}/`)
  })

  test('while it is developed nothing is offered, unless a server is named', () => {
    const developed = { isPackaged: false, platform: 'win32' as const, builtIn }
    expect(updateAddressOf({ ...developed, env: {} })).toBeNull()
    expect(updateAddressOf({ ...developed, env: { ATTUNE_UPDATE_URL: 'http://127.0.0.1:1/' } })).toBe(
      'http://127.0.0.1:1/',
    )
  })
})
