import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { de } from '../../../src/texts/de'
import { en } from '../../../src/texts/en'
import { textsInCode } from './texts-in-code'

const inCode = textsInCode(join(import.meta.dirname, '../../../src'))

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
})
