import { t } from '../../texts/t'
import type { OwnPlay } from '../plays/own-play'
import { textField, type RecordField } from './record-field'

type OwnPrompt = OwnPlay['reflect'][number]

/** The parts of a play of one’s own, in the order of its page. */
export function fieldsOfOwnPlay(play: OwnPlay): RecordField[] {
  return [
    textField('name', t('Name'), play.name),
    textField('purpose', t('Purpose'), play.purpose),
    textField('whenToUse', t('When to use it'), play.whenToUse.join('\n')),
    textField('whenNotToUse', t('When not to use it'), play.whenNotToUse.join('\n')),
    textField(
      'preparationMinutes',
      t('Preparation'),
      t('{{preparationMinutes}} min', { preparationMinutes: play.preparationMinutes }),
    ),
    textField('isSensitive', t('Sensitive'), play.isSensitive ? t('Yes') : t('No')),
    textField('asksForOpenness', t('Asks for openness'), play.asksForOpenness ? t('Yes') : t('No')),
    textField('fromExperience', t('From experience'), play.fromExperience ?? ''),
    ...play.prepare.map(preparePartField),
    ...play.steps.map(({ id, title, guidance, starters }) =>
      countedField(`step ${id}`, 'Step', [title, guidance, ...starters]),
    ),
    ...play.reflect.map((prompt) => promptField('reflect', prompt)),
    textField('sources', t('Sources'), play.sourceIds.join('\n')),
  ]
}

function preparePartField(part: OwnPlay['prepare'][number]): RecordField {
  switch (part.kind) {
    case 'prompt':
      return promptField('prepare', part.prompt)
    case 'objections':
      return textField('objections', t('Expected objections'), t('Asked'))
    case 'medium-advisor':
      return textField('medium-advisor', t('Choice of the medium'), t('Asked'))
  }
}

function promptField(where: 'prepare' | 'reflect', { id, label, hint, isRequired }: OwnPrompt): RecordField {
  return countedField(`${where} ${id}`, 'Prompt', [label, hint, isRequired ? t('Required') : ''])
}

function countedField(key: string, label: 'Step' | 'Prompt', lines: readonly string[]): RecordField {
  return {
    key,
    label: t(label),
    format: 'text',
    countedAs: label.toLowerCase(),
    text: lines.filter((line) => line !== '').join('\n'),
  }
}
