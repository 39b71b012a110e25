// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import type { TiptapEditorHTMLElement } from '@tiptap/core'
import { StrictMode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import type { NotesDocument } from '../../../../src/domain/notes/notes-document'
import { NotesEditor } from '../../../../src/renderer/editor/notes-editor'
import type { NotesEditorHandle } from '../../../../src/renderer/editor/notes-editor-handle'
import { at, notesOf, paragraph } from './opened-notes'

afterEach(cleanup)

function show(document: NotesDocument): NotesEditorHandle {
  let handle: NotesEditorHandle | undefined
  render(
    <StrictMode>
      <NotesEditor
        initialDocument={document}
        now={() => at}
        onChanged={() => undefined}
        onReady={(ready) => (handle = ready)}
      />
    </StrictMode>,
  )
  if (!handle) throw new Error('the editor was not ready')
  return handle
}

const words = () => screen.getByRole('textbox', { name: 'Notes' })
const button = (name: string) => screen.getByRole('button', { name })
const searchBox = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Find' })

describe('the toolbar', () => {
  it('names its two groups, and offers the seven captures with their keys', () => {
    show(notesOf(paragraph('words')))
    const toolbar = screen.getByRole('toolbar', { name: 'Formatting and captures' })
    const captures = within(toolbar).getByRole('group', { name: 'Capture' })
    const titles = within(captures)
      .getAllByRole('button')
      .map(({ title }) => title)
    expect(titles.slice(0, 2)).toEqual(['Objection (Alt+1)', 'Feeling (Alt+2)'])
    expect(titles).toHaveLength(8)
    expect(within(toolbar).getByRole('group', { name: 'Formatting' })).toBeTruthy()
  })

  it('captures the line by a click and shows the capture as pressed', () => {
    const handle = show(notesOf(paragraph('words')))
    fireEvent.click(button('Need'))
    expect(handle.captures()).toEqual([{ kind: 'need', text: 'words', capturedAt: at }])
    expect(button('Need').getAttribute('aria-pressed')).toBe('true')
    expect(button('Objection').getAttribute('aria-pressed')).toBe('false')
  })

  it('keeps the selection of the words while a button is pressed', () => {
    show(notesOf(paragraph('words')))
    expect(fireEvent.mouseDown(button('Bold'))).toBe(false)
  })

  it('is one stop for Tab, and the arrow keys go along it and round its ends', () => {
    show(notesOf(paragraph('words')))
    const buttons = within(screen.getByRole('toolbar')).getAllByRole('button')
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
    act(() => buttons[0]?.focus())
    const steps = [
      ['ArrowRight', 1],
      ['ArrowLeft', 0],
      ['ArrowLeft', buttons.length - 1],
      ['Home', 0],
      ['End', buttons.length - 1],
    ] as const
    for (const [key, index] of steps) {
      fireEvent.keyDown(document.activeElement ?? document.body, { key })
      expect(document.activeElement).toBe(buttons[index])
      expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toEqual([buttons[index]])
    }
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' })
    expect(document.activeElement).toBe(words())
  })

  it('marks a planned line as said, and has nothing to mark elsewhere', () => {
    const handle = show(notesOf(paragraph('plain')))
    expect(button('Mark as said').getAttribute('aria-disabled')).toBe('true')
    act(() => handle.insertPlannedLine('Tell me more', 'starter'))
    expect(button('Mark as said').getAttribute('aria-disabled')).toBe('false')
    fireEvent.click(button('Mark as said'))
    expect(button('Mark as said').getAttribute('aria-pressed')).toBe('true')
    expect(handle.snapshot()).toContain(`"saidAt":"${at}"`)
  })

  it('says why a line that is still to be said is not captured', () => {
    const handle = show(notesOf(paragraph('Tell me more', { planned: 'starter', saidAt: null })))
    act(() => handle.markSelectionAs('need'))
    expect(screen.getByText(/still to be said/u).getAttribute('aria-live')).toBe('polite')
    expect(handle.captures()).toEqual([])
  })
})

describe('the find bar', () => {
  const text = notesOf(paragraph('The price'), paragraph('price and PRICE'))

  it('opens by Ctrl+F, counts while one types, and goes on with Enter and back with Shift', () => {
    show(text)
    fireEvent.keyDown(words(), { key: 'f', ctrlKey: true })
    expect(document.activeElement).toBe(searchBox())
    fireEvent.change(searchBox(), { target: { value: 'price' } })
    expect(screen.getByText('1 of 3')).toBeTruthy()
    fireEvent.keyDown(searchBox(), { key: 'Enter' })
    expect(screen.getByText('2 of 3')).toBeTruthy()
    fireEvent.keyDown(searchBox(), { key: 'F3' })
    fireEvent.keyDown(searchBox(), { key: 'Enter', shiftKey: true })
    fireEvent.keyDown(searchBox(), { key: 'F3', shiftKey: true })
    expect(screen.getByText('1 of 3')).toBeTruthy()
    fireEvent.change(searchBox(), { target: { value: 'prices' } })
    expect(screen.getByText('Not found')).toBeTruthy()
  })

  it('closes by Escape with the caret behind the found words, so that typing replaces nothing', () => {
    const handle = show(text)
    act(() => handle.openFind())
    fireEvent.change(searchBox(), { target: { value: 'The' } })
    fireEvent.keyDown(searchBox(), { key: 'Escape' })
    expect(screen.queryByRole('searchbox')).toBeNull()
    expect(document.activeElement).toBe(words())
    act(() => handle.insertPlannedLine('x', 'starter'))
    expect(handle.snapshot()).toContain('The price')
    expect(document.querySelector('.found')).toBeNull()
  })

  it('takes the focus again when it is asked for while it is open', () => {
    const handle = show(text)
    act(() => handle.openFind())
    act(() => handle.focus())
    act(() => handle.openFind())
    expect(document.activeElement).toBe(searchBox())
  })
})

describe('the link form', () => {
  it('writes the address as a link when nothing is selected', () => {
    const handle = show(notesOf(paragraph('')))
    fireEvent.keyDown(words(), { key: 'l', ctrlKey: true })
    const field = screen.getByRole('textbox', { name: 'Link address' })
    expect(document.activeElement).toBe(field)
    fireEvent.change(field, { target: { value: 'example.com' } })
    fireEvent.click(button('Set link'))
    expect(handle.snapshot()).toContain('"href":"https://example.com"')
    expect(screen.queryByRole('textbox', { name: 'Link address' })).toBeNull()
  })

  it('says what is wrong with what is no address, and sets nothing', () => {
    const handle = show(notesOf(paragraph('words')))
    fireEvent.click(button('Link'))
    const field = screen.getByRole('textbox', { name: 'Link address' })
    fireEvent.change(field, { target: { value: 'javascript:alert(1)' } })
    fireEvent.click(button('Set link'))
    expect(screen.getByRole('alert').textContent).toContain('neither a web address nor a mail address')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(handle.snapshot()).not.toContain('link')
    fireEvent.keyDown(field, { key: 'Escape' })
    expect(document.activeElement).toBe(words())
  })

  it('removes the link at the caret', () => {
    const link = { type: 'link', attrs: { href: 'https://example.com' } }
    const handle = show(
      notesOf({ type: 'paragraph', content: [{ type: 'text', text: 'words', marks: [link] }] }),
    )
    fireEvent.click(button('Link'))
    fireEvent.click(button('Remove link'))
    expect(handle.snapshot()).not.toContain('example.com')
  })
})

describe('the slash menu', () => {
  it('is told to the words as a list of which one entry is active, and a click chooses', async () => {
    const handle = show(notesOf(paragraph('')))
    const box: TiptapEditorHTMLElement = words()
    await act(async () => {
      box.editor?.commands.insertContent('/')
      await Promise.resolve()
    })
    const list = screen.getByRole('listbox', { name: 'Capture as' })
    expect(box.getAttribute('aria-controls')).toBe(list.id)
    expect(within(list).getAllByRole('option')).toHaveLength(7)
    const active = () => document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.textContent
    expect(active()).toContain('Objection')
    fireEvent.keyDown(box, { key: 'ArrowDown' })
    expect(active()).toContain('Feeling')
    expect(within(list).getByRole('option', { selected: true }).textContent).toContain('Feeling')
    await act(async () => {
      fireEvent.mouseDown(within(list).getByRole('option', { name: /Question/u }))
      await Promise.resolve()
    })
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(box.hasAttribute('aria-activedescendant')).toBe(false)
    expect(handle.snapshot()).toContain('"capture":"question"')
  })
})
