import { describe, expect, it } from 'vitest'
import { chooseSpeech, inLanguage } from '../../../src/main/language'

const german = { preferred: ['fr-FR', 'de-AT', 'en-US'], locale: 'de-AT' }

describe('the language of a run', () => {
  it('is the first of the system’s that Attune speaks', () => {
    expect(chooseSpeech('system', german, undefined)).toEqual({ language: 'de', locale: 'de-AT' })
    expect(chooseSpeech('system', { preferred: ['fr'], locale: 'fr-FR' }, undefined)).toEqual({
      language: 'en',
      locale: null,
    })
  })

  it('is the chosen one, with dates as that language writes them', () => {
    expect(chooseSpeech('en', german, undefined)).toEqual({ language: 'en', locale: null })
    expect(chooseSpeech('de', { preferred: ['en-US'], locale: 'en-US' }, undefined)).toEqual({
      language: 'de',
      locale: 'de',
    })
  })

  it.each(['C', 'POSIX', '', 'not a locale'])('starts on a system that calls its locale “%s”', (locale) => {
    expect(chooseSpeech('system', { preferred: [], locale }, undefined)).toEqual({
      language: 'en',
      locale: null,
    })
  })

  it('goes along with the address of a page', () => {
    expect(inLanguage('app://attune/', { language: 'de', locale: 'de-AT' })).toBe(
      'app://attune/?language=de&locale=de-AT',
    )
  })
})
