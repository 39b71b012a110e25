import { describe, expect, it } from 'vitest'
import { chooseSpeech, addressIn, languageChosenIn } from '../../../src/main/language'

const german = ['fr-FR', 'de-AT', 'en-US']

describe('the language of a run', () => {
  it('is the first of the system’s that Attune speaks', () => {
    expect(chooseSpeech('system', german, undefined)).toEqual({ language: 'de', locale: 'de-AT' })
    expect(chooseSpeech('system', ['fr'], undefined)).toEqual({ language: 'en', locale: null })
  })

  it('is the chosen one, with dates as the system’s region writes them in it', () => {
    expect(chooseSpeech('en', german, undefined)).toEqual({ language: 'en', locale: 'en-US' })
    expect(chooseSpeech('de', ['en-US'], undefined)).toEqual({ language: 'de', locale: 'de' })
  })

  it.each(['C', 'POSIX', '', 'not a locale'])('starts on a system that calls its language “%s”', (tag) => {
    expect(chooseSpeech('system', [tag], undefined)).toEqual({ language: 'en', locale: null })
  })

  it('is read from the settings, and is the system’s where they are missing or damaged', () => {
    expect(languageChosenIn('{"language":"de"}')).toBe('de')
    for (const settings of ['', '{', 'null', '[]', '{"language":"tlh"}', '{"language":{}}']) {
      expect(languageChosenIn(settings)).toBe('system')
    }
  })

  it('goes along with the address of a page', () => {
    expect(addressIn('app://attune/', { language: 'de', locale: 'de-AT' })).toBe(
      'app://attune/?language=de&locale=de-AT',
    )
  })
})
