import { captureNames } from '../notes/capture'
import type { LineSign } from './block'

/** What stands before a line: `Need`. */
export const signNames: Readonly<Record<LineSign, string>> = {
  ...captureNames,
  'to-say': 'To say',
  said: 'Said',
}
