import { captureNames } from '../notes/capture'
import type { LineSign } from './block'
import { msg } from '../../texts/t'

/** What stands before a line: `Need`. */
export const signNames: Readonly<Record<LineSign, string>> = {
  ...captureNames,
  'to-say': msg('To say'),
  said: msg('Said'),
}
