// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { PersonSummary } from '../../../../src/domain/people/person'
import { aPersonSummary } from '../../../support/builders'
import { PeoplePicker } from '../../../../src/renderer/presentation/people-picker'

afterEach(cleanup)

function known(...names: string[]): PersonSummary[] {
  return names.map((name) => aPersonSummary({ id: name.toLowerCase().replace(' ', '-'), name }))
}

const everybody = known('Ana Lima', 'Anabel Ode', 'Ben Ray')

interface PageProps {
  readonly chosen: readonly string[]
  readonly onAddNew: (name: string) => void
}

/** The picker in a page that keeps what is chosen, as a meeting does, and makes people at once. */
function Page({ chosen, onAddNew }: PageProps) {
  const [people, setPeople] = useState(everybody)
  const [chosenIds, setChosenIds] = useState(chosen)
  return (
    <PeoplePicker
      people={people}
      chosenIds={chosenIds}
      onChange={setChosenIds}
      onAddNew={(name) => {
        onAddNew(name)
        setPeople((before) => [...before, ...known(name)])
        setChosenIds((before) => [...before, ...known(name).map(({ id }) => id)])
      }}
    />
  )
}

function thePicker(chosen: readonly string[] = []) {
  const onAddNew = vi.fn<(name: string) => void>()
  render(<Page chosen={chosen} onAddNew={onAddNew} />)
  return { onAddNew, made: () => onAddNew.mock.calls.map(([name]) => name) }
}

const box = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'People' })
const chips = () => screen.queryAllByRole('listitem').map((chip) => chip.textContent)
const options = () => screen.queryAllByRole('option').map((option) => option.textContent)
const type = (text: string) => fireEvent.change(box(), { target: { value: text } })
const press = (key: string, more: KeyboardEventInit = {}) => fireEvent.keyDown(box(), { key, ...more })

/** Leaves the box as Tab and a click elsewhere do. */
function leave(): void {
  act(() => {
    box().focus()
    box().blur()
  })
}

describe('typing a name', () => {
  it('and Enter makes a person on the fly', () => {
    const { made } = thePicker()
    type('  Cleo Oz ')
    expect(press('Enter')).toBe(false)
    expect(made()).toEqual(['Cleo Oz'])
    expect(chips()).toEqual(['Cleo Oz'])
    expect(box().value).toBe('')
  })

  it('that is known reuses the person, whatever its capitals', () => {
    const { made } = thePicker()
    type('aNA lima')
    press('Enter')
    expect(made()).toEqual([])
    expect(chips()).toEqual(['Ana Lima'])
  })

  it('of somebody who is in it already adds nobody', () => {
    const { made } = thePicker(['ana-lima'])
    type('Ana Lima')
    press('Enter')
    expect(made()).toEqual([])
    expect(chips()).toEqual(['Ana Lima'])
    expect(box().value).toBe('')
  })

  it('and a comma adds it too, without the comma', () => {
    const { made } = thePicker()
    type('Cleo')
    expect(press(',')).toBe(false)
    type('Ben Ray')
    press(',')
    expect(made()).toEqual(['Cleo'])
    expect(chips()).toEqual(['Cleo', 'Ben Ray'])
  })

  it('and leaving the box adds it', () => {
    const { made } = thePicker()
    type('Cleo')
    leave()
    expect(made()).toEqual(['Cleo'])
    expect(box().value).toBe('')
  })

  it('is not finished by a change to another window', () => {
    const { made } = thePicker()
    type('Cle')
    act(() => box().focus())
    fireEvent.blur(box())
    expect(made()).toEqual([])
    expect(box().value).toBe('Cle')
  })

  it('is not finished by the Enter that ends a composition', () => {
    const { made } = thePicker()
    type('田中')
    press('Enter', { isComposing: true, keyCode: 229 })
    press(',', { isComposing: true, keyCode: 229 })
    expect(made()).toEqual([])
    expect(box().value).toBe('田中')
    press('Enter')
    expect(made()).toEqual(['田中'])
  })

  it('of blanks, or nothing, adds nobody', () => {
    const { made } = thePicker()
    for (const text of ['', '   ', ' , ']) {
      type(text)
      press('Enter')
      leave()
    }
    expect(made()).toEqual([])
    expect(chips()).toEqual([])
  })

  it('quickly after another loses neither', () => {
    const { made } = thePicker()
    for (const name of ['Cleo', 'Dov', 'ben ray', 'Eva']) {
      type(name)
      press('Enter')
    }
    leave()
    expect(made()).toEqual(['Cleo', 'Dov', 'Eva'])
    expect(chips()).toEqual(['Cleo', 'Dov', 'Ben Ray', 'Eva'])
  })

  it('takes what stands in the box also before the page has drawn it', () => {
    const { made } = thePicker()
    act(() => {
      const element = box()
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, 'Cleo')
      element.dispatchEvent(new Event('input', { bubbles: true }))
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    })
    expect(made()).toEqual(['Cleo'])
  })

  it('several at once, as a pasted list, adds each once', () => {
    const { made } = thePicker()
    type('Cleo, ana lima,Dov , cleo,')
    press('Enter')
    expect(made()).toEqual(['Cleo', 'Dov'])
    expect(chips().sort()).toEqual(['Ana Lima', 'Cleo', 'Dov'])
  })
})

describe('taking a person out', () => {
  it('works with Backspace in the empty box, the last one first', () => {
    thePicker(['ana-lima', 'ben-ray'])
    press('Backspace')
    expect(chips()).toEqual(['Ana Lima'])
    press('Backspace')
    press('Backspace')
    expect(chips()).toEqual([])
  })

  it('does not happen by Backspace in a text', () => {
    thePicker(['ana-lima'])
    type('C')
    press('Backspace')
    expect(chips()).toEqual(['Ana Lima'])
  })

  it('does not happen by a Backspace that is still held from deleting the text', () => {
    thePicker(['ana-lima'])
    press('Backspace', { repeat: true })
    expect(chips()).toEqual(['Ana Lima'])
  })

  it('works with the button of the person, and leaves the focus in the box', () => {
    thePicker(['ana-lima', 'ben-ray'])
    const button = screen.getByRole('button', { name: 'Remove Ana Lima' })
    button.focus()
    fireEvent.click(button)
    expect(chips()).toEqual(['Ben Ray'])
    expect(document.activeElement).toBe(box())
  })
})

describe('the people known so far', () => {
  it('are suggested by the beginning of any of their names', () => {
    thePicker()
    type('an')
    expect(options()).toEqual(['Ana Lima', 'Anabel Ode'])
    type('ray')
    expect(options()).toEqual(['Ben Ray'])
    type('nobody')
    expect(options()).toEqual([])
  })

  it('are picked with arrow and Enter', () => {
    const { made } = thePicker()
    type('an')
    press('ArrowDown')
    press('ArrowDown')
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('Anabel Ode')
    press('Enter')
    expect(chips()).toEqual(['Anabel Ode'])
    expect(made()).toEqual([])
    expect(box().value).toBe('')
  })

  it('are picked with a click', () => {
    const { made } = thePicker()
    type('an')
    fireEvent.click(screen.getByRole('option', { name: 'Ana Lima' }))
    expect(chips()).toEqual(['Ana Lima'])
    expect(made()).toEqual([])
  })

  it('are picked when the box is left while one is chosen, and nobody is made of the letters typed so far', () => {
    const { made } = thePicker()
    type('an')
    press('ArrowDown')
    leave()
    expect(made()).toEqual([])
    expect(chips()).toEqual(['Ana Lima'])
    expect(box().value).toBe('')
  })

  it('can be picked again after they were taken out', () => {
    thePicker()
    for (let round = 0; round < 2; round += 1) {
      type('ana l')
      press('ArrowDown')
      press('Enter')
      expect(chips()).toEqual(['Ana Lima'])
      press('Backspace')
      expect(chips()).toEqual([])
    }
  })

  it('are not taken by Enter while none of them is chosen', () => {
    const { made } = thePicker()
    type('An')
    press('Enter')
    expect(made()).toEqual(['An'])
  })

  it('go away with Escape, and what was typed stays', () => {
    thePicker()
    type('an')
    press('Escape')
    expect(options()).toEqual([])
    expect(box().value).toBe('an')
  })
})
