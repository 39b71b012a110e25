/** What this window is for: everything, one meeting, or one meeting in the small form. */
export type WindowForm = 'main' | 'meeting' | 'compact'

/** Main names the form in the address, so that it is known before anything is drawn. */
export function windowFormOf(search: string): WindowForm {
  const form = new URLSearchParams(search).get('window')
  return form === 'meeting' || form === 'compact' ? form : 'main'
}
