// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { newMeeting, type Meeting } from '../../../../../src/domain/meetings/meeting'
import { workedExample } from '../../../../../src/domain/meetings/worked-example'
import { outcomeSteps } from '../../../../../src/domain/reflections/outcome-scale'
import { aMeeting, aPersonSummary } from '../../../../support/builders'
import { box, focusOn, preparePage, write } from './prepare-page'

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn()
})

afterEach(cleanup)

function anExample(): Meeting {
  let ids = 0
  return workedExample('2026-03-03T09:00:00.000Z', () => `id-${(ids += 1)}`).meeting
}

function aNewMeeting(): Meeting {
  return newMeeting('new-meeting', '2026-03-02T09:00:00.000Z')
}

const guide = () => screen.getByRole('complementary', { name: 'Guide' })

describe('a new meeting', () => {
  test('has the three boxes that keep their names, each of them once', () => {
    preparePage(aNewMeeting())
    for (const name of [/their view/i, /what i will say back/i, /the first sentence/i]) {
      expect(screen.getAllByRole('textbox', { name })).toHaveLength(1)
    }
  })

  test('uses no name of another part of the meeting for a box', () => {
    preparePage(
      aMeeting({
        playIds: [
          'empathetic-summary',
          'objection-acknowledgement',
          'difficult-truth',
          'choosing-the-medium',
        ],
      }),
    )
    fireEvent.click(screen.getByRole('button', { name: 'Add objection' }))
    for (const name of [/title/i, /purpose/i, /notes/i])
      expect(screen.queryByRole('textbox', { name })).toBeNull()
    const names = screen.getAllByRole('textbox').map((element) => element.id)
    expect(new Set(names).size).toBe(names.length)
  })

  test('asks for what no play holds as well: objections and the medium belong to every conversation', () => {
    preparePage({ ...aNewMeeting(), playIds: [] })
    expect(screen.getByRole('button', { name: 'Add objection' })).toBeTruthy()
    expect(screen.getByRole('region', { name: 'Recommended medium' })).toBeTruthy()
  })

  test('asks for their view in the name of the one person it is', () => {
    const ana = aPersonSummary({ id: 'ana', name: 'Ana Ferreira' })
    preparePage({ ...aNewMeeting(), personIds: ['ana'] }, { people: [ana] })
    expect(box('Their view').placeholder).toBe('As Ana Ferreira would say it, in their own words.')
  })
})

describe('writing', () => {
  test('keeps both of two answers that are given before the page is rendered anew', () => {
    const page = preparePage(aNewMeeting())
    // One act: React renders when it is over, after both of them.
    act(() => {
      write('Their view', 'The price was promised.')
      write('What I will say back', 'You gave your word.')
    })
    expect(page.newest().preparation.answers).toMatchObject({
      'their-view': 'The price was promised.',
      'say-back': 'You gave your word.',
    })
  })

  test('does not fold a part while it is being written', () => {
    preparePage(aNewMeeting())
    focusOn(box('Their view'))
    write('Their view', 'The price was promised.')
    focusOn(box('What I will say back'))
    expect(screen.queryByRole('button', { name: /^Their view The price/ })).toBeNull()
    expect(screen.getByRole('button', { name: 'Fold: Their view' }).getAttribute('aria-expanded')).toBe(
      'true',
    )
  })
})

describe('folding', () => {
  test('shows what was answered as one line with its first words when the page opens', () => {
    preparePage(anExample())
    const line = screen.getByRole('button', { name: /^Their view I spent two years/ })
    expect(line.getAttribute('aria-expanded')).toBe('false')
  })

  test('keeps the box of a folded part in reach, with all of its text', () => {
    const meeting = anExample()
    preparePage(meeting)
    expect(box('Their view').value).toBe(meeting.preparation.answers['their-view'])
  })

  test('unfolds a part that gets the focus', () => {
    preparePage(anExample())
    focusOn(box('Their view'))
    expect(screen.queryByRole('button', { name: /^Their view I spent/ })).toBeNull()
    expect(document.activeElement).toBe(box('Their view'))
  })

  test('puts the focus into the box when the line is pressed, and back on the line when it is folded', () => {
    preparePage(anExample())
    fireEvent.click(screen.getByRole('button', { name: /^Their view I spent/ }))
    expect(document.activeElement).toBe(box('Their view'))
    fireEvent.click(screen.getByRole('button', { name: 'Fold: Their view' }))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Their view I spent/ }))
  })
})

describe('what is still missing', () => {
  test('is named in the order of the page, and each name leads to its box', () => {
    preparePage(aMeeting({ personIds: ['ana'] }))
    const missing = screen.getByRole('list', { name: /still missing/i })
    const names = within(missing)
      .getAllByRole('button')
      .map((button) => button.textContent)
    expect(names).toEqual([
      'Facts',
      'My story about them',
      'Their view',
      'The most generous reading of it',
      'What must not be lost',
      'What I will say back',
      'One objection with its acknowledgement',
      'Medium',
      'The first sentence',
      'How bad you expect it to go',
    ])
    fireEvent.click(within(missing).getByRole('button', { name: 'The first sentence' }))
    expect(document.activeElement).toBe(box('The first sentence'))
    fireEvent.click(within(missing).getByRole('button', { name: 'Medium' }))
    expect(document.activeElement?.closest('[role="radiogroup"]')?.getAttribute('aria-label')).toBe(
      'Emotional charge',
    )
  })

  test('leads to parts in the header by their anchors', () => {
    preparePage(aNewMeeting(), { header: <input id="purpose" aria-label="What for" /> })
    fireEvent.click(screen.getByRole('button', { name: 'Purpose' }))
    expect(document.activeElement).toBe(screen.getByLabelText('What for'))
  })

  test('is nothing for a whole preparation, which then offers the one page', () => {
    const onOpenBrief = vi.fn()
    preparePage(anExample(), { onOpenBrief })
    expect(screen.getByText('Ready.')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Read it on one page' }))
    expect(onOpenBrief).toHaveBeenCalledOnce()
  })
})

describe('a sensitive conversation', () => {
  test('asks for the facts, my story and what must not be lost; another one does not', () => {
    const page = preparePage(aNewMeeting())
    const sensitive = ['Facts', 'My story about them', 'What must not be lost']
    for (const name of sensitive) expect(box(name)).toBeTruthy()
    write('Facts', 'The list changed on Monday.')
    fireEvent.click(screen.getByRole('switch', { name: 'A sensitive conversation' }))
    for (const name of sensitive) expect(screen.queryByRole('textbox', { name })).toBeNull()
    expect(page.newest().isSensitive).toBe(false)
    expect(page.newest().preparation.answers.facts).toBe('The list changed on Monday.')
  })
})

describe('plays', () => {
  test('can be added from those that are not there yet, and taken off with a way back', () => {
    const page = preparePage(aNewMeeting())
    fireEvent.click(screen.getByRole('button', { name: 'Add a play' }))
    const offered = within(screen.getByRole('list', { name: 'Plays to add' }))
    expect(offered.queryByRole('button', { name: /Empathetic summary/ })).toBeNull()
    fireEvent.click(offered.getByRole('button', { name: /^Difficult truth/ }))
    expect(box('What is true and must be said')).toBeTruthy()

    fireEvent.click(screen.getByRole('button', { name: 'Remove Empathetic summary' }))
    expect(screen.queryByRole('textbox', { name: 'What I will say back' })).toBeNull()
    expect(document.activeElement?.textContent).toBe('Undo')
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(page.newest().playIds[0]).toBe('empathetic-summary')
    expect(box('What I will say back')).toBeTruthy()
  })

  test('say when they fit, when they do not, and what they rest on', async () => {
    preparePage(aNewMeeting())
    fireEvent.click(screen.getByText(/^Say their view back so well/))
    expect(await screen.findByText('When not to')).toBeTruthy()
    expect(screen.getByText(/A meta-analytic systematic review/)).toBeTruthy()
    expect(screen.getByText('You disagree, and the talk has begun to go in circles.')).toBeTruthy()
  })
})

describe('the forecast', () => {
  test('is given in words, from as bad to as good as it could be', () => {
    const page = preparePage(aNewMeeting())
    const group = screen.getByRole('radiogroup', { name: 'How bad do I expect it to go' })
    const radios = within(group).getAllByRole('radio')
    expect(radios.map((radio) => radio.getAttribute('aria-label'))).toEqual([...outcomeSteps])
    fireEvent.click(within(group).getByRole('radio', { name: 'Rather badly' }))
    expect(page.newest().preparation.forecast).toBe(3)
  })
})

describe('the guide', () => {
  test('begins with what to do next', () => {
    preparePage(aMeeting({ personIds: ['ana'] }))
    expect(within(guide()).getByRole('heading', { name: 'Facts' })).toBeTruthy()
    fireEvent.click(within(guide()).getByRole('button', { name: 'Go to it' }))
    expect(document.activeElement).toBe(box('Facts'))
  })

  test('follows the focus, and explains with sources why a part is asked', () => {
    preparePage(aNewMeeting())
    focusOn(box('What I will say back'))
    expect(within(guide()).getByRole('heading', { name: 'What I will say back' })).toBeTruthy()
    expect(within(guide()).getByText(/Conversational receptiveness/)).toBeTruthy()
    focusOn(screen.getByRole('radio', { name: 'Ambiguous' }))
    expect(within(guide()).getByRole('heading', { name: 'Complexity' })).toBeTruthy()
  })

  test('stays with the part while the guide itself is read', () => {
    preparePage(aNewMeeting())
    focusOn(box('Their view'))
    const text = within(guide())
      .getByText(/feel heard/)
      .closest<HTMLElement>('[tabindex]')
    if (text !== null) focusOn(text)
    expect(document.activeElement).toBe(text)
    expect(within(guide()).getByRole('heading', { name: 'Their view' })).toBeTruthy()
  })
})
