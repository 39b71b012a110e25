// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ChoiceRow } from '../../../../src/renderer/components/choice-row'

afterEach(cleanup)

type Answer = 'yes' | 'partly' | 'no'

const options = [
  { value: 'yes', label: 'Yes' },
  { value: 'partly', label: 'Partly' },
  { value: 'no', label: 'No' },
] as const

function theRow(value: Answer | null = null) {
  const onChange = vi.fn<(value: Answer | null) => void>()
  function Page() {
    const [answer, setAnswer] = useState(value)
    const change = (next: Answer | null) => {
      onChange(next)
      setAnswer(next)
    }
    return <ChoiceRow<Answer> question="Was I reliable?" options={options} value={answer} onChange={change} />
  }
  render(<Page />)
  return { answers: () => onChange.mock.calls.map(([answer]) => answer) }
}

describe('a question with its answers on one line', () => {
  it('is a group named by its question', () => {
    theRow()
    expect(screen.getByRole('radiogroup', { name: 'Was I reliable?' })).toBeTruthy()
    expect(screen.getAllByRole('radio')).toHaveLength(3)
  })

  it('takes the answer that is clicked, and takes it back when it is clicked again', () => {
    const { answers } = theRow()
    fireEvent.click(screen.getByText('Partly'), { detail: 1 })
    fireEvent.click(screen.getByText('Partly'), { detail: 1 })
    expect(answers()).toEqual(['partly', null])
  })

  it('keeps the answer after a double click on its word or its button', () => {
    for (const element of [() => screen.getByText('No'), () => screen.getByRole('radio', { name: 'No' })]) {
      const { answers } = theRow()
      fireEvent.click(element(), { detail: 1 })
      fireEvent.click(element(), { detail: 2 })
      expect(answers()).toEqual(['no'])
      cleanup()
    }
  })

  it('takes the answer back with Backspace, when there is one', () => {
    const { answers } = theRow('yes')
    fireEvent.keyDown(screen.getByRole('radio', { name: 'Yes' }), { key: 'Backspace' })
    fireEvent.keyDown(screen.getByRole('radio', { name: 'Yes' }), { key: 'Backspace' })
    expect(answers()).toEqual([null])
  })
})
