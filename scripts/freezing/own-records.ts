import { sharedPageSchemaVersion, type SharedPage } from '../../src/domain/pages/shared-page'
import { phraseSchemaVersion, type Phrase } from '../../src/domain/phrases/phrase'
import { phrasePurposes } from '../../src/domain/phrases/phrase-purpose'
import { ownPlaySchemaVersion, type OwnPlay } from '../../src/domain/plays/own-play'
import { frozenAt as at, oddWords } from './frozen-moments'

const times = { createdAt: at('08:00'), updatedAt: at('08:30') }

/** Phrases of every purpose. */
export function phraseRecords(): Phrase[] {
  const texts = ['So it is … that weighs most.', 'é e\u0301 👩🏽‍💻', 'ل “x” \\ "', '…', 'A'.repeat(500)]
  const phrases = phrasePurposes.map((purpose, place) =>
    aPhrase(`phrase-${place + 1}`, { text: texts[place] ?? purpose, purpose }),
  )
  return [...phrases, aPhrase('phrase-gone', { text: 'Gone.' })]
}

function aPhrase(id: string, given: Partial<Phrase>): Phrase {
  return { schemaVersion: phraseSchemaVersion, id, text: '…', purpose: 'acknowledging', ...times, ...given }
}

/** A play with every part that there is, and one that is hardly begun. */
export function playRecords(): OwnPlay[] {
  return [
    aPlay('play-full', {
      name: `My repair ${oddWords}`.slice(0, 200),
      purpose: 'To {person} on {date}: {purpose}',
      whenToUse: ['After a promise slipped.', oddWords],
      whenNotToUse: [''],
      preparationMinutes: 600,
      isSensitive: true,
      asksForOpenness: true,
      prepare: [
        { kind: 'prompt', prompt: aPrompt('prompt-1', { label: oddWords, isRequired: true }) },
        { kind: 'objections' },
        { kind: 'medium-advisor' },
      ],
      steps: [{ id: 'step-1', title: 'Say it', guidance: oddWords, starters: ['I promised …', ''] }],
      reflect: [aPrompt('prompt-2', { hint: oddWords }), aPrompt('prompt-3', {})],
      sourceIds: ['no-such-source'],
      fromExperience: oddWords,
      copiedFrom: 'empathetic-summary',
    }),
    aPlay('play-blank', {}),
    aPlay('play-gone', { name: 'Gone' }),
  ]
}

function aPrompt(id: string, given: Partial<OwnPlay['reflect'][number]>): OwnPlay['reflect'][number] {
  return { id, label: '', hint: '', isRequired: false, ...given }
}

function aPlay(id: string, given: Partial<OwnPlay>): OwnPlay {
  return {
    ...{ schemaVersion: ownPlaySchemaVersion, id, name: '', purpose: '', whenToUse: [], whenNotToUse: [] },
    ...{ preparationMinutes: 1, isSensitive: false, asksForOpenness: false, prepare: [], steps: [] },
    ...{ reflect: [], sourceIds: [], fromExperience: null, copiedFrom: null, ...times },
    ...given,
  }
}

/** Pages with and without questions. */
export function pageRecords(): SharedPage[] {
  return [
    aPage('page-full', {
      title: `Questions ${oddWords}`,
      introduction: `To everybody.\n\n${oddWords}`,
      items: [
        { id: 'question-1', question: oddWords, answer: oddWords, meetingIds: ['full', 'not-there'] },
        { id: 'question-2', question: '', answer: '', meetingIds: [] },
      ],
    }),
    aPage('page-blank', {}),
    aPage('page-gone', { title: 'Gone' }),
  ]
}

function aPage(id: string, given: Partial<SharedPage>): SharedPage {
  return {
    schemaVersion: sharedPageSchemaVersion,
    id,
    title: '',
    introduction: '',
    items: [],
    ...times,
    ...given,
  }
}
