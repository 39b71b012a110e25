import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '../../../../src/main/security/content-security-policy'

const directives = new Map(
  contentSecurityPolicy.split('; ').map((directive): [string, string[]] => {
    const [name = '', ...sources] = directive.split(' ')
    return [name, sources]
  }),
)

describe('the content security policy', () => {
  it('allows nothing but what it names', () => {
    expect(directives.get('default-src')).toEqual(["'none'"])
  })

  it('allows only the app’s own files or nothing, in every directive', () => {
    for (const sources of directives.values()) expect([["'none'"], ["'self'"]]).toContainEqual(sources)
  })

  it('forbids connections, framing, forms and another base', () => {
    for (const name of ['connect-src', 'frame-ancestors', 'form-action', 'base-uri'])
      expect([name, directives.get(name)]).toEqual([name, ["'none'"]])
  })

  it('knows no inline script and no evaluation', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe|nonce|sha\d|data:|blob:|\*|https?:/)
    expect(directives.get('script-src')).toEqual(["'self'"])
  })
})
