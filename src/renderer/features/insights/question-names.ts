import type { InsightId } from '../../../domain/insights/insight'
import { msg, t } from '../../../texts/t'
import { differenceName } from './conversation-questions'
import { nameOfMedium, nameOfPerson, nameOfPlay, nameOfStretch, type InsightNames } from './insight-names'
import { nameOfRule } from './word-questions'

/** Which number the notes stand behind, as the heading of their list. */
export function nameOfNumber(section: InsightId, key: string, names: InsightNames): string {
  if (key === 'all') return t(sectionNames[section])
  return `${t(sectionNames[section])}: ${nameOfKey(section, key, names)}`
}

const sectionNames: Readonly<Record<InsightId, string>> = {
  'reaction-by-medium': msg('Reactions by medium'),
  'reaction-by-play': msg('Reactions by play'),
  forecast: msg('Expected beside what happened'),
  'forecast-steps': msg('Expected beside what happened'),
  promises: msg('My promises'),
  'promises-by-person': msg('My promises'),
  'promises-to-me': msg('Promised to me'),
  'saying-back': msg('Saying back and asking'),
  'words-raising': msg('My words'),
  'words-lowering': msg('My words'),
  'words-by-rule': msg('My words'),
  trust: msg('Trust check-ins'),
}

function nameOfKey(section: InsightId, key: string, names: InsightNames): string {
  switch (section) {
    case 'reaction-by-medium':
      return nameOfMedium(key)
    case 'reaction-by-play':
      return nameOfPlay(key, names)
    case 'forecast':
      return key === 'feared' ? t('feared') : key
    case 'forecast-steps':
      return differenceName(Number(key))
    case 'promises-by-person':
    case 'promises-to-me':
      return nameOfPerson(key, names)
    case 'words-by-rule':
      return nameOfRule(key)
    case 'promises':
    case 'saying-back':
    case 'words-raising':
    case 'words-lowering':
    case 'trust':
      return nameOfStretch(key)
  }
}
