import { describe, expect, it } from 'vitest'
import { parseExternalLink } from '../../../../src/main/security/external-link'

describe('a link that leads outside', () => {
  it.each([
    ['https://example.org/a?b=1#c', 'https://example.org/a?b=1#c'],
    ['http://example.org', 'http://example.org/'],
    ['HTTPS://EXAMPLE.ORG/', 'https://example.org/'],
    ['  https://example.org/  ', 'https://example.org/'],
    ['mailto:ana@example.org', 'mailto:ana@example.org'],
    ['https://example.org:8443/', 'https://example.org:8443/'],
  ])('%s may be opened', (url, href) => {
    expect(parseExternalLink(url)).toBe(href)
  })

  it.each([
    'file:///etc/passwd',
    'file://server/share',
    'smb://server/share',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,hello',
    'blob:https://example.org/1',
    'vbscript:x',
    'ms-settings:',
    'search-ms:query=x',
    'app://attune/',
    'about:blank',
    'ftp://example.org/',
    'ssh://example.org/',
    'https://ana:secret@example.org/',
    'https://good.example@evil.example/',
    'https://',
    '//example.org',
    'example.org',
    '/etc/passwd',
    '',
  ])('%s must not', (url) => {
    expect(parseExternalLink(url)).toBeNull()
  })
})
