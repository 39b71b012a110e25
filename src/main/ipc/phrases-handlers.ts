import { randomUUID } from 'node:crypto'
import { phraseSchemaVersion, summarizePhrase, type Phrase } from '../../domain/phrases/phrase'
import type { Handlers } from '../../ipc/contract'
import type { Library } from '../library/library'

type PhrasesHandlers = Pick<
  Handlers,
  'phrases:list' | 'phrases:add' | 'phrases:change' | 'phrases:remove' | 'phrases:put-back'
>

export function phrasesHandlers(library: Library, now: () => number): PhrasesHandlers {
  const nowIso = () => new Date(now()).toISOString()
  return {
    'phrases:list': () =>
      [...library.phraseSummaries()].sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt)),
    'phrases:add': async ({ text, purpose }) => {
      const createdAt = nowIso()
      const phrase: Phrase = {
        schemaVersion: phraseSchemaVersion,
        id: randomUUID(),
        text,
        purpose,
        createdAt,
        updatedAt: createdAt,
      }
      return summarizePhrase(await library.phrases.create(phrase))
    },
    'phrases:change': async ({ id, text, purpose }) =>
      summarizePhrase(
        await library.phrases.change(id, (phrase) => ({ ...phrase, text, purpose, updatedAt: nowIso() })),
      ),
    'phrases:remove': ({ id }) => library.phrases.remove(id),
    'phrases:put-back': async ({ id }) => summarizePhrase(await library.phrases.putBack(id)),
  }
}
