import type { Session } from 'electron'
import { describe, expect, test } from 'vitest'
import { isUnder, plainHeaders, UpdateGate } from '../../../../src/main/security/update-gate'
import { resolverRules } from '../../../../src/main/security/resolver-rules'

const address = 'https://downloads.example.org/attune/'

describe('what the updater may ask', () => {
  test.each(['latest.yml?noCache=1', 'attune-0.2.0-win-x64.exe', 'older/latest.yml'])(
    'anything in the folder of the address: %s',
    (name) => {
      expect(isUnder(address, address + name)).toBe(true)
    },
  )

  test.each([
    'http://downloads.example.org/attune/latest.yml',
    'https://downloads.example.org:8443/attune/latest.yml',
    'https://downloads.example.org/attune/../private',
    'https://downloads.example.org/attune-evil/latest.yml',
    'https://user:secret@downloads.example.org/attune/latest.yml',
    'https://downloads.example.org.evil.test/attune/latest.yml',
    'file:///attune/latest.yml',
    'not a url',
  ])('and nothing else: %s', (url) => {
    expect(isUnder(address, url)).toBe(false)
  })

  test('no header goes out that tells one copy from another', () => {
    const sent = plainHeaders({
      'User-Agent': 'electron-builder',
      'x-user-staging-id': '1b9d6bcd',
      Cookie: 'a=b',
      'Accept-Language': 'de-CH',
      Accept: '*/*',
      range: 'bytes=0-1',
    })
    expect(sent).toEqual({ 'User-Agent': 'Attune', Accept: '*/*', range: 'bytes=0-1' })
  })

  test('nothing goes out but while something is asked for', async () => {
    const { session, isCancelled } = fakeSession()
    const gate = new UpdateGate(session, address)
    expect(isCancelled(`${address}latest.yml`)).toBe(true)
    await gate.whileOpen(() => {
      expect(isCancelled(`${address}latest.yml`)).toBe(false)
      expect(isCancelled('https://elsewhere.example.org/')).toBe(true)
      return Promise.resolve()
    })
    expect(isCancelled(`${address}latest.yml`)).toBe(true)
    await expect(gate.whileOpen(() => Promise.reject(new Error('no network')))).rejects.toThrow()
    expect(isCancelled(`${address}latest.yml`)).toBe(true)
  })

  test('no name is resolved but the one that the package was made with', () => {
    expect(resolverRules([undefined, null])).toBe('MAP * ~NOTFOUND')
    expect(resolverRules([undefined, address])).toBe('MAP * ~NOTFOUND, EXCLUDE downloads.example.org')
  })
})

/** The part of a session that the gate uses, and what it decides about a request. */
function fakeSession() {
  type Decide = (details: { url: string }, answer: (decision: { cancel: boolean }) => void) => void
  let decide: Decide = () => undefined
  const webRequest = {
    onBeforeRequest: (_: unknown, decider: Decide) => (decide = decider),
    onBeforeSendHeaders: () => undefined,
  }
  const isCancelled = (url: string) => {
    let isCancelledNow = false
    decide({ url }, ({ cancel }) => (isCancelledNow = cancel))
    return isCancelledNow
  }
  return { session: { webRequest } as unknown as Session, isCancelled }
}
