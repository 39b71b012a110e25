import { describe, expect, it } from 'vitest'
import { readTurn } from '../../../../../../src/domain/coach/measures/turns/read-turn'
import { shareSaidBack } from '../../../../../../src/domain/coach/measures/turns/share-said-back'

const share = (says: string, heard: string) => shareSaidBack(readTurn(says), readTurn(heard))

describe('the share said back', () => {
  it('counts words of content, whatever their ending', () => {
    expect(share('So the audits worry you.', 'I worried about the audit all week.')).toBe(1)
  })

  it('does not count the small words', () => {
    expect(share('And you would do that.', 'And you would do that.')).toBe(0)
  })

  it('is half when half was theirs', () => {
    expect(share('The budget and the weather.', 'It is the budget.')).toBe(0.5)
  })
})
