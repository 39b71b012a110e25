import { describe, expect, it } from 'vitest'
import { mailLink } from '../../../../src/domain/reflections/mail-link'

describe('the address that opens the mail program', () => {
  it('carries receivers, subject and text whole', () => {
    const link = mailLink({
      to: ['ana@example.org', 'b+c@example.org'],
      subject: 'Pricing & “more”',
      body: 'One\nTwo?',
    })
    expect(link).not.toBeNull()
    const { protocol, pathname, searchParams } = new URL(link ?? '')
    expect(protocol).toBe('mailto:')
    expect(pathname.split(',').map(decodeURIComponent)).toEqual(['ana@example.org', 'b+c@example.org'])
    expect([searchParams.get('subject'), searchParams.get('body')]).toEqual([
      'Pricing & “more”',
      'One\r\nTwo?',
    ])
  })

  it('lets nothing in a receiver become another part of the message', () => {
    const link = mailLink({ to: ['a@b.org?bcc=evil@example.org&body=x'], subject: '', body: '' }) ?? ''
    expect([...new URL(link).searchParams.keys()]).toEqual(['subject', 'body'])
  })

  it('is none for a text that would be cut on its way', () => {
    expect(mailLink({ to: [], subject: 'long', body: 'word '.repeat(500) })).toBeNull()
  })

  it('survives half a character', () => {
    expect(mailLink({ to: [], subject: '', body: 'cut \ud83d' })).toContain('%EF%BF%BD')
  })
})
