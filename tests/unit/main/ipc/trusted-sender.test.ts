import { describe, expect, it } from 'vitest'
import { isTrustedSender, mayAsk } from '../../../../src/main/ipc/trusted-sender'

type Frame = Parameters<typeof isTrustedSender>[0]

const topFrame = (url: string): Frame => ({ url, parent: null })

describe('the sender of a request', () => {
  it.each(['app://attune/', 'app://attune/index.html', 'app://attune/#/meetings/x', 'app://attune'])(
    'is trusted in the top frame of %s',
    (url) => {
      expect(isTrustedSender(topFrame(url), undefined)).toBe(true)
    },
  )

  it.each([
    'app://attune.evil.com/',
    'app://evil/attune',
    'app://evilattune/',
    'app://attune:8080/',
    'app://attune@evil/',
    'app://evil/?app://attune/',
    'app:attune',
    'app:///attune/',
    'apps://attune/',
    'xapp://attune/',
    'https://attune/',
    'http://attune/',
    'https://attune.app/',
    'file:///app/attune/index.html',
    'file://attune/',
    'data:text/html,app://attune/',
    'javascript:void 0',
    'about:blank',
    'about:srcdoc',
    'blob:app://attune/b9d1e2f0',
    'filesystem:app://attune/temporary/x',
    'view-source:app://attune/',
    'devtools://devtools/bundled/inspector.html',
    'chrome-error://chromewebdata/',
    '',
    'attune',
    '//attune/',
  ])('is not trusted at %s', (url) => {
    expect(isTrustedSender(topFrame(url), undefined)).toBe(false)
  })

  it('is not trusted in a frame within the page', () => {
    const parent = { url: 'app://attune/', parent: null } as unknown as NonNullable<Frame>['parent']
    expect(isTrustedSender({ url: 'app://attune/', parent }, undefined)).toBe(false)
  })

  it('is not trusted without a frame, as after it has gone', () => {
    expect(isTrustedSender(null, undefined)).toBe(false)
    expect(isTrustedSender(null, 'http://localhost:5173')).toBe(false)
  })

  it('is trusted at the development server too, at its origin alone, and only in development', () => {
    const server = 'http://localhost:5173'
    expect(isTrustedSender(topFrame('http://localhost:5173/index.html'), server)).toBe(true)
    expect(isTrustedSender(topFrame('app://attune/'), server)).toBe(true)
    for (const url of [
      'http://localhost:5174/',
      'https://localhost:5173/',
      'http://localhost.evil.com:5173/',
    ])
      expect(isTrustedSender(topFrame(url), server)).toBe(false)
    expect(isTrustedSender(topFrame('http://localhost:5173/'), undefined)).toBe(false)
  })

  it('is not trusted for having no origin either, as an odd development address has', () => {
    for (const url of ['data:text/html,x', 'about:blank', 'app://evil/'])
      expect(isTrustedSender(topFrame(url), 'file:///tmp/index.html')).toBe(false)
  })
})

describe('the page of the capture window', () => {
  it('is trusted with its own few requests, and with no other', () => {
    const frame = { url: 'app://attune-capture/?language=en' }
    expect(isTrustedSender(topFrame(frame.url), undefined)).toBe(true)
    expect(mayAsk('capture:save', frame)).toBe(true)
    for (const channel of ['meetings:open', 'settings:read', 'at-hand:choose', 'lock:open'] as const)
      expect(mayAsk(channel, frame)).toBe(false)
    expect(mayAsk('meetings:open', { url: 'app://attune/' })).toBe(true)
    expect(mayAsk('capture:save', null)).toBe(false)
  })
})
