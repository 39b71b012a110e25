// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { StepScale, type StepScaleProps } from '../../../../src/renderer/components/step-scale'

afterEach(cleanup)

const words = ['Calm', 'A little', 'Some', 'Strong', 'Very strong']
const steps = words.map((label, index) => ({ value: index + 1, label }))

type Given = Partial<StepScaleProps<number>>

function theScale({ value = null, ...given }: Given = {}) {
  const onChange = vi.fn<(value: number | null) => void>()
  function Page() {
    const [answer, setAnswer] = useState(value)
    const change = (next: number | null) => {
      onChange(next)
      setAnswer(next)
    }
    return <StepScale label="Emotional charge" steps={steps} {...given} value={answer} onChange={change} />
  }
  render(<Page />)
  return { onChange, answers: () => onChange.mock.calls.map(([answer]) => answer) }
}

const group = () => screen.getByRole('radiogroup', { name: 'Emotional charge' })
const radio = (name: string) => within(group()).getByRole<HTMLInputElement>('radio', { name })
const chosen = () =>
  within(group())
    .queryAllByRole<HTMLInputElement>('radio', { checked: true })
    .map((step) => step.getAttribute('aria-label'))

/** What the pointer does twice, with the count that the browser tells. */
function doubleClick(element: HTMLElement): void {
  fireEvent.click(element, { detail: 1 })
  fireEvent.click(element, { detail: 2 })
  fireEvent.doubleClick(element)
}

describe('a scale of steps', () => {
  it('is a group of radio buttons with a word each, in order, none chosen', () => {
    theScale()
    const labels = within(group())
      .getAllByRole('radio')
      .map((step) => step.getAttribute('aria-label'))
    expect(labels).toEqual(words)
    expect(chosen()).toEqual([])
  })

  it('is one group by its name, so that arrow keys stay in it', () => {
    render(
      <>
        <StepScale label="First" steps={steps} value={null} onChange={vi.fn()} />
        <StepScale label="Second" steps={steps} value={null} onChange={vi.fn()} />
      </>,
    )
    const namesIn = (label: string) => {
      const radios = within(screen.getByRole('radiogroup', { name: label })).getAllByRole<HTMLInputElement>(
        'radio',
      )
      return radios.map(({ name }) => name)
    }
    expect(new Set(namesIn('First')).size).toBe(1)
    expect(namesIn('First')[0]).not.toBe(namesIn('Second')[0])
  })

  it('takes the step that is clicked, and another one instead of it', () => {
    const { answers } = theScale()
    fireEvent.click(radio('Some'), { detail: 1 })
    fireEvent.click(radio('Strong'), { detail: 1 })
    expect(answers()).toEqual([3, 4])
    expect(chosen()).toEqual(['Strong'])
  })

  it('takes the answer back when the chosen step is clicked again', () => {
    const { answers } = theScale({ value: 3 })
    fireEvent.click(radio('Some'), { detail: 1 })
    expect(answers()).toEqual([null])
    expect(chosen()).toEqual([])
  })

  it('takes the answer back with the space bar, which clicks too', () => {
    const { answers } = theScale({ value: 3 })
    fireEvent.click(radio('Some'), { detail: 0 })
    expect(answers()).toEqual([null])
  })

  it('keeps the answer after a double click on its step', () => {
    const { answers } = theScale()
    doubleClick(radio('Some'))
    expect(answers()).toEqual([3])
    expect(chosen()).toEqual(['Some'])
  })

  it('keeps the answer after a double click on its word', () => {
    const { answers } = theScale({ showsEveryWord: true })
    doubleClick(screen.getByText('Some'))
    expect(answers()).toEqual([3])
    expect(chosen()).toEqual(['Some'])
  })

  it('can be answered and taken back by clicks on a word', () => {
    const { answers } = theScale({ showsEveryWord: true })
    fireEvent.click(screen.getByText('Some'), { detail: 1 })
    fireEvent.click(screen.getByText('Some'), { detail: 1 })
    expect(answers()).toEqual([3, null])
  })

  it.each(['Backspace', 'Delete'])('takes the answer back with %s', (key) => {
    const { answers } = theScale({ value: 3 })
    fireEvent.keyDown(radio('Some'), { key })
    expect(answers()).toEqual([null])
  })

  it('has nothing to take back while it is unanswered', () => {
    const { answers } = theScale()
    fireEvent.keyDown(radio('Some'), { key: 'Backspace' })
    expect(answers()).toEqual([])
  })

  it('whose answer is required can be changed but not taken back', () => {
    const { answers } = theScale({ value: 3, isAnswerRequired: true })
    fireEvent.click(radio('Some'), { detail: 1 })
    fireEvent.keyDown(radio('Some'), { key: 'Backspace' })
    expect(answers()).toEqual([])
    fireEvent.click(radio('Calm'), { detail: 1 })
    expect(chosen()).toEqual(['Calm'])
  })

  it('shows the word of the chosen step, and of the one under the pointer before it is chosen', () => {
    theScale({ value: 2 })
    const isShown = (word: string) => screen.queryByText(word) !== null
    expect([isShown('A little'), isShown('Strong')]).toEqual([true, false])
    const label = radio('Strong').closest('label')
    if (label === null) throw new Error('the step has no label')
    fireEvent.pointerEnter(label)
    expect([isShown('A little'), isShown('Strong')]).toEqual([false, true])
    fireEvent.pointerLeave(label)
    expect([isShown('A little'), isShown('Strong')]).toEqual([true, false])
  })

  it('is described by its hint', () => {
    theScale({ hint: 'How much feeling is in it?' })
    const id = group().getAttribute('aria-describedby')
    expect(document.getElementById(id ?? '')?.textContent).toBe('How much feeling is in it?')
  })

  it('takes zero as an answer like any other', () => {
    const onChange = vi.fn()
    const fromZero = [
      { value: 0, label: 'Badly' },
      { value: 1, label: 'Well' },
    ]
    render(<StepScale label="Forecast" steps={fromZero} value={0} onChange={onChange} />)
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Badly' }).checked).toBe(true)
  })
})
