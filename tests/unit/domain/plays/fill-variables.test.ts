import { describe, expect, test } from 'vitest'
import {
  fillVariables,
  unknownVariables,
  type VariableValues,
} from '../../../../src/domain/plays/fill-variables'

const withAna: VariableValues = {
  people: ['Ana'],
  date: 'Wednesday 25 November',
  purpose: 'Agree on a price.',
}
const nothing: VariableValues = { people: [], date: null, purpose: ' ' }

describe('variables in a play', () => {
  test.each([
    ['What matters to {person}?', withAna, 'What matters to Ana?'],
    ['{person} on {date}', withAna, 'Ana on Wednesday 25 November'],
    ['About “{purpose}”: what helps?', withAna, 'About “Agree on a price”: what helps?'],
    ['For { person }', withAna, 'For Ana'],
    ['What do {person} need?', { ...withAna, people: ['Ana', 'Ben'] }, 'What do Ana and Ben need?'],
    ['{person}', { ...withAna, people: ['Ana', 'Ben', 'Cleo'] }, 'Ana, Ben and Cleo'],
    ['What {person} wants', nothing, 'What the person wants'],
    ['{person} wants. {date} is set: {purpose}', nothing, 'The person wants. The date is set: The purpose'],
    ['{name} and {person} and {}', withAna, '{name} and Ana and {}'],
    ['{{person}}', withAna, '{Ana}'],
    ['no braces', withAna, 'no braces'],
  ])('%s', (text, values, filled) => expect(fillVariables(text, values)).toBe(filled))

  test('are filled in once: what is filled in is no text to fill in', () => {
    const values = { ...withAna, people: ['{purpose}', '$&'] }
    expect(fillVariables('{person}', values)).toBe('{purpose} and $&')
  })

  test('take the first line of a purpose of several', () => {
    expect(fillVariables('{purpose}', { ...withAna, purpose: '\n Agree.\nThen rest.' })).toBe('Agree')
  })

  test('that are none are named, each once', () => {
    expect(unknownVariables('{person} {name} {date} {name} {no name} { when }')).toEqual(['name', 'when'])
  })
})
