import type { Catalogue } from './catalogue'
import { settings } from './de/settings'

/** German, complete: a test compares it with every text in the code. */
export const de: Catalogue = { ...settings }
