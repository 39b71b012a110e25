import type { Alternative } from '../finding'
import { commandPhrases, type CommandPhrase } from '../phrases/command-phrases'
import type { FoundPhrase } from '../phrases/phrase-finder'
import { isReported } from '../reading/reported'
import type { SentenceText } from '../reading/sentence'
import { leaveOut } from './leave-out'
import { phraseRule } from './phrase-rule'
import { reword } from './reword'

/** A piece of a text without full stops begins anywhere: what looks like its first word need not be one. */
const longestCommand = 300

/** Orders leave the other side no choice; wishes and requests do. */
export const command = phraseRule({
  id: 'command',
  name: 'Telling them what to do',
  effect: 'lowers',
  about:
    'A command (“calm down”, “listen”) tends to be heard as taking the choice away; a wish or a request leaves it with them.',
  sourceIds: ['annomi-2022'],
  phrases: commandPhrases,
  notIn: ['check-question'],
  counts: (sentence, { fromWord }) =>
    sentence.text.length <= longestCommand && !isReported(sentence, fromWord),
  reason: (words) => `“${words}” is a command, and tends to be heard as taking the choice away from them.`,
  alternatives,
})

function alternatives(sentence: SentenceText, found: FoundPhrase<CommandPhrase>): readonly Alternative[] {
  const { entry, start, end } = found
  if (entry.canGo === true) return leaveOut(sentence, start, end)
  if (entry.insteadOfSentence !== undefined && isWhole(sentence, found)) {
    return [
      { label: entry.insteadOfSentence, start: 0, end: sentence.text.length, text: entry.insteadOfSentence },
    ]
  }
  if (entry.instead === undefined || found.fromWord > 0) return []
  const words = sentence.text.slice(start, end).toLowerCase()
  if (entry.phrase === 'fix-it') return [reword(sentence, start, end, `I would ask you to ${words}`)]
  if (entry.phrase === 'give-me') return [reword(sentence, start, end, `please ${words}`)]
  return [reword(sentence, start, end, entry.instead)]
}

function isWhole({ words, text }: SentenceText, { fromWord, toWord }: FoundPhrase<CommandPhrase>): boolean {
  return fromWord === 0 && toWord === words.length && !text.startsWith('-')
}
