import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { de } from '../../../src/texts/de'
import { en } from '../../../src/texts/en'
import { textsInCode } from './texts-in-code'
import { wordsInPage, wordsInPages } from './words-in-pages'

const sources = join(import.meta.dirname, '../../../src')
const inCode = textsInCode(sources)

function keysOf(texts: typeof inCode): readonly string[] {
  return texts.flatMap(({ text, isCounted }) => (isCounted ? [`${text}_one`, `${text}_other`] : [text]))
}

function valuesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}|<\/?(\w+)\/?>/g)].map(([value]) => value).toSorted()
}

describe('the catalogue', () => {
  it('has the English singular of everything that is counted, and nothing else', () => {
    const singulars = inCode.filter(({ isCounted }) => isCounted).map(({ text }) => `${text}_one`)
    expect(Object.keys(en).toSorted()).toEqual([...new Set(singulars)].toSorted())
  })

  it('keeps in German every value and every marked part of the English sentence', () => {
    const differing = Object.entries(de).filter(([key, german]) => {
      const wanted = valuesIn(key.replace(/_(one|other)$/, ''))
      const isSingular = key.endsWith('_one')
      // “One thing” may say its number in words.
      const given = valuesIn(german)
      return String(given) !== String(wanted) && !(isSingular && given.length < wanted.length)
    })
    expect(differing).toEqual([])
  })

  it('has all that Attune says in German, for one and for many where it is counted', () => {
    expect(keysOf(inCode).filter((key) => !Object.hasOwn(de, key))).toEqual([])
  })

  it('has no German that nothing asks for', () => {
    const asked = new Set(keysOf(inCode))
    expect(Object.keys(de).filter((key) => !asked.has(key))).toEqual([])
  })

  it('has each German text once', async () => {
    const files = readdirSync(join(sources, 'texts/de'))
    const areas = await Promise.all(
      files.map(async (name) => (await import(join(sources, 'texts/de', name))) as Record<string, object>),
    )
    const keys = areas.flatMap((area) => Object.values(area).flatMap((texts) => Object.keys(texts)))
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it('is asked for every word that a page shows', () => {
    expect(wordsInPages(join(sources, 'renderer'))).toEqual([])
  })

  it('is missed where words stand in a page as they are', () => {
    const page = `const a = <p title="Two words">Three {isMore ? 'more' : 'less'} <b>{t('known')}</b></p>`
    expect(wordsInPage(page, 'a.tsx')).toEqual(['a.tsx:1 Two words', 'a.tsx:1 Three', 'a.tsx:1 more less'])
  })
})
