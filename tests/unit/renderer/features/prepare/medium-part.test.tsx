// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { newMeeting } from '../../../../../src/domain/meetings/meeting'
import * as advisor from '../../../../../src/domain/medium/advise-on-medium'
import { mediumNames } from '../../../../../src/domain/medium/medium'
import { inputScales, unknownSituation, type Situation } from '../../../../../src/domain/medium/situation'
import { preparePage, write } from './prepare-page'

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn()
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const hardTalk: Partial<Situation> = { emotionalCharge: 5, complexity: 4, distance: 1, peopleInvolved: 1 }

function pageIn(situation: Partial<Situation>, known: { name: string; medium: 'voice-call' } | null = null) {
  const meeting = newMeeting('meeting', '2026-03-02T09:00:00.000Z')
  return preparePage(
    { ...meeting, preparation: { ...meeting.preparation, situation: { ...unknownSituation, ...situation } } },
    { preferredMedium: known },
  )
}

const answer = () => screen.getByRole('region', { name: 'Recommended medium' })
const scale = (name: string) => screen.getByRole('radiogroup', { name })
const open = (summary: string) => fireEvent.click(screen.getByText(summary, { selector: 'summary *' }))
const choose = (name: string, word: string) =>
  fireEvent.click(within(scale(name)).getByRole('radio', { name: word }))

describe('the medium advisor', () => {
  test('asks nine questions with five words each', () => {
    pageIn({})
    for (const { name, steps } of inputScales) {
      const radios = within(scale(name)).getAllByRole('radio')
      expect(radios.map((radio) => radio.getAttribute('aria-label'))).toEqual([...steps])
    }
  })

  test('recommends nothing before anything is answered', () => {
    pageIn({})
    expect(within(answer()).queryByRole('button', { name: 'Use this medium' })).toBeNull()
    expect(within(answer()).getByText(/Answer a few questions/)).toBeTruthy()
  })

  test('answers at once, and says what each answer moved', () => {
    const page = pageIn({ complexity: 4 })
    choose('Emotional charge', 'Very strong')
    choose('Distance', 'Opposite hours')
    expect(page.newest().preparation.situation).toMatchObject({
      complexity: 4,
      emotionalCharge: 5,
      distance: 5,
    })
    expect(answer().textContent).toContain('Video call')
    const moved = within(answer()).getByText(/^Distance is now “Opposite hours”/)
    expect(moved.getAttribute('aria-live')).toBe('polite')
  })

  test('takes an answer back when it is given again', () => {
    const page = pageIn({ complexity: 4 })
    choose('Complexity', 'Many sides')
    expect(page.newest().preparation.situation.complexity).toBeNull()
  })

  test('leads from a reason to the answer that it comes from', () => {
    pageIn(hardTalk)
    const [reason] = within(answer()).getAllByRole('button', { name: /^For:.*Emotional charge$/ })
    fireEvent.click(reason as HTMLElement)
    expect(document.activeElement).toBe(
      within(scale('Emotional charge')).getByRole('radio', { name: 'Very strong' }),
    )
  })

  test('lists the seven other media, each with its reasons, and lets any be taken', async () => {
    const page = pageIn(hardTalk)
    const others = within(answer()).getByRole('heading', { name: 'The others' }).nextElementSibling
    expect(others?.children).toHaveLength(7)
    open('Voice call')
    fireEvent.click(await within(answer()).findByRole('button', { name: 'Use voice call instead' }))
    expect(page.newest().preparation.medium).toBe('voice-call')
  })

  test('is taken at its word with one button, and the choice can be taken back', () => {
    const page = pageIn(hardTalk)
    const [first] = advisor.adviseOnMedium(page.newest().preparation.situation).ranking
    fireEvent.click(within(answer()).getByRole('button', { name: 'Use this medium' }))
    expect(page.newest().preparation.medium).toBe(first?.medium)
    expect(within(answer()).queryByRole('button', { name: 'Use this medium' })).toBeNull()
    fireEvent.change(within(answer()).getByRole('combobox', { name: 'I will hold it' }), {
      target: { value: 'undecided' },
    })
    expect(page.newest().preparation.medium).toBeNull()
  })

  test('offers what is known of the person, and counts it in only when told to', () => {
    const page = pageIn(hardTalk, { name: 'Ana', medium: 'voice-call' })
    expect(page.newest().preparation.situation.preferredMedium).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Count it in' }))
    expect(page.newest().preparation.situation.preferredMedium).toBe('voice-call')
    expect(screen.queryByRole('button', { name: 'Count it in' })).toBeNull()
  })

  test('shows the weights and their sources on request', async () => {
    pageIn({})
    open('Why: weights and sources')
    expect(await screen.findByText(/Media Synchronicity/)).toBeTruthy()
    const table = screen
      .getAllByText('Emotional charge')
      .find((element) => element.closest('summary') !== null)
    fireEvent.click(table as HTMLElement)
    expect(await screen.findByRole('table', { name: 'Points for Emotional charge' })).toBeTruthy()
  })

  test('is not asked again while something else is written', () => {
    pageIn(hardTalk)
    const advise = vi.spyOn(advisor, 'adviseOnMedium')
    write('Their view', 'The price was promised.')
    expect(advise).not.toHaveBeenCalled()
  })

  test('folds to one line when a medium had been chosen as the page opened', () => {
    const meeting = newMeeting('meeting', '2026-03-02T09:00:00.000Z')
    preparePage({ ...meeting, preparation: { ...meeting.preparation, medium: 'voice-call' } })
    expect(screen.queryByRole('radiogroup', { name: 'Complexity' })).toBeNull()
    const line = within(answer()).getByRole('button', { expanded: false })
    expect(line.textContent).toContain(mediumNames['voice-call'])
    fireEvent.click(line)
    expect(scale('Complexity')).toBeTruthy()
    expect(scale('Emotional charge').contains(document.activeElement)).toBe(true)
    fireEvent.click(screen.getByRole('button', { name: 'Fold the medium' }))
    expect(document.activeElement).toBe(within(answer()).getByRole('button', { expanded: false }))
  })
})
