import type { OwnPlay } from '../plays/own-play'
import { textField, type RecordField } from './record-field'

type OwnPrompt = OwnPlay['reflect'][number]

/** The parts of a play of one’s own, in the order of its page. */
export function fieldsOfOwnPlay(play: OwnPlay): RecordField[] {
  return [
    textField('name', 'Name', play.name),
    textField('purpose', 'Purpose', play.purpose),
    textField('whenToUse', 'When to use it', play.whenToUse.join('\n')),
    textField('whenNotToUse', 'When not to use it', play.whenNotToUse.join('\n')),
    textField('preparationMinutes', 'Preparation', `${play.preparationMinutes} min`),
    textField('isSensitive', 'Sensitive', play.isSensitive ? 'Yes' : 'No'),
    textField('asksForOpenness', 'Asks for openness', play.asksForOpenness ? 'Yes' : 'No'),
    textField('fromExperience', 'From experience', play.fromExperience ?? ''),
    ...play.prepare.map(preparePartField),
    ...play.steps.map(({ id, title, guidance, starters }) =>
      countedField(`step ${id}`, 'Step', [title, guidance, ...starters]),
    ),
    ...play.reflect.map((prompt) => promptField('reflect', prompt)),
    textField('sources', 'Sources', play.sourceIds.join('\n')),
  ]
}

function preparePartField(part: OwnPlay['prepare'][number]): RecordField {
  switch (part.kind) {
    case 'prompt':
      return promptField('prepare', part.prompt)
    case 'objections':
      return textField('objections', 'Expected objections', 'Asked')
    case 'medium-advisor':
      return textField('medium-advisor', 'Choice of the medium', 'Asked')
  }
}

function promptField(where: 'prepare' | 'reflect', { id, label, hint, isRequired }: OwnPrompt): RecordField {
  return countedField(`${where} ${id}`, 'Prompt', [label, hint, isRequired ? 'Required' : ''])
}

function countedField(key: string, label: 'Step' | 'Prompt', lines: readonly string[]): RecordField {
  return {
    key,
    label,
    format: 'text',
    countedAs: label.toLowerCase(),
    text: lines.filter((line) => line !== '').join('\n'),
  }
}
