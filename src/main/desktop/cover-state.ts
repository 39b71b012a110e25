/** Whether the windows are covered, and why: what a person covered comes back only when a person asks for it. */
export type CoverState = 'open' | 'covered-by-key' | 'covered-when-left'

export type CoverHappening = 'asked-to-cover' | 'asked-to-show' | 'left' | 'came-back'

export function nextCover(state: CoverState, happening: CoverHappening, coversWhenLeft: boolean): CoverState {
  switch (happening) {
    case 'asked-to-cover':
      return 'covered-by-key'
    case 'asked-to-show':
      return 'open'
    case 'left':
      return state === 'open' && coversWhenLeft ? 'covered-when-left' : state
    case 'came-back':
      return state === 'covered-when-left' ? 'open' : state
  }
}
