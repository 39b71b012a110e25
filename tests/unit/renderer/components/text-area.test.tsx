// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { TextArea } from '../../../../src/renderer/components/text-area'

afterEach(cleanup)

describe('a box that grows with its text', () => {
  it('is a text box named by its label, without spell checking, in the direction of its text', () => {
    render(<TextArea label="Their view" value="שלום" onChange={vi.fn()} />)
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Their view' })
    expect(box.value).toBe('שלום')
    expect(box.getAttribute('spellcheck')).toBe('false')
    expect(box.dir).toBe('auto')
  })

  it('hands over every change as it is, however long', () => {
    const onChange = vi.fn()
    render(<TextArea label="Their view" value="" onChange={onChange} />)
    const long = 'word 🧭 '.repeat(10_000)
    fireEvent.change(screen.getByRole('textbox'), { target: { value: long } })
    expect(onChange).toHaveBeenCalledExactlyOnceWith(long)
  })

  it('keeps its name where the label is hidden or stands among others of its kind', () => {
    render(<TextArea label="A question" context="objection 2" isLabelHidden value="" onChange={vi.fn()} />)
    expect(screen.getByRole('textbox', { name: 'A question, objection 2' })).toBeTruthy()
  })

  it('is described by its hint, and can be jumped to by its id', () => {
    render(<TextArea label="Facts" id="facts" hint="What a camera saw." value="" onChange={vi.fn()} />)
    const box = screen.getByRole('textbox', { name: 'Facts' })
    expect(box.id).toBe('facts')
    const description = document.getElementById(box.getAttribute('aria-describedby') ?? '')
    expect(description?.textContent).toBe('What a camera saw.')
  })
})
