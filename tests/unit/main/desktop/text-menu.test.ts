import { describe, expect, it, vi } from 'vitest'
import { defaultShortcuts } from '../../../../src/ipc/shortcuts'
import { textMenu, type TextPlace } from '../../../../src/main/desktop/text-menu'

const flags = {
  canUndo: true,
  canRedo: false,
  canCut: false,
  canCopy: false,
  canPaste: true,
  canDelete: false,
  canSelectAll: true,
  canEditRichly: true,
}

function theMenu(place: Partial<TextPlace> = {}) {
  const choose = vi.fn()
  const given = { isEditable: true, formControlType: 'none', selectionText: '', editFlags: flags, ...place }
  return { choose, items: textMenu(given as TextPlace, defaultShortcuts, choose) }
}

describe('the menu of a text', () => {
  it('cuts, copies and pastes in a box, as far as that can be done', () => {
    const { items } = theMenu({ formControlType: 'text-area' })
    expect(items.map(({ role, enabled }) => [role, enabled])).toEqual([
      ['cut', false],
      ['copy', false],
      ['paste', true],
      ['pasteAndMatchStyle', true],
      ['selectAll', true],
    ])
  })

  it('captures lines, links and offers phrases in the notes, with their keys', () => {
    const { items, choose } = theMenu()
    const objection = items.find(({ id }) => id === 'capture.objection')
    expect(objection).toMatchObject({ label: 'Mark as objection', accelerator: 'Alt+1' })
    ;(objection?.click as () => void)()
    expect(choose).toHaveBeenCalledExactlyOnceWith('capture.objection')
    expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining(['notes.link', 'phrases.open']))
  })

  it('copies a text that cannot be changed, and is not there where nothing is selected', () => {
    expect(theMenu({ isEditable: false, selectionText: 'words' }).items).toEqual([{ role: 'copy' }])
    expect(theMenu({ isEditable: false }).items).toEqual([])
  })
})
