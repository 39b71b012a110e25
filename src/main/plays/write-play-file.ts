import { Document } from 'yaml'
import { t } from '../../texts/t'
import { unnamedPlay } from '../../domain/plays/plays-of-meeting'
import type { OwnPlaySummary } from '../../domain/plays/own-play'
import type { Prompt } from '../../domain/plays/play'
import { playFileFormat } from './play-file-format'

/** The play as a file to read, to change in any editor, and to give away. `readPlayFile` reads it. */
export function playFileText(play: OwnPlaySummary): string {
  const document = new Document({
    format: playFileFormat,
    name: play.name.trim() === '' ? unnamedPlay : play.name.trim(),
    purpose: play.purpose,
    'use-when': play.whenToUse,
    'not-when': play.whenNotToUse,
    minutes: play.preparationMinutes,
    sensitive: play.isSensitive ? 'yes' : 'no',
    ...(play.asksForOpenness ? { 'asks-for-openness': 'yes' } : {}),
    prepare: play.prepare.map((part) => {
      switch (part.kind) {
        case 'prompt':
          return promptInFile(part.prompt)
        case 'objections':
          return { part: 'objections' }
        case 'medium-advisor':
          return { part: 'medium' }
      }
    }),
    steps: play.steps.map(({ title, guidance, starters }) => ({ step: title, guidance, starters })),
    reflect: play.reflect.map(promptInFile),
    ...(play.sourceIds.length === 0 ? {} : { sources: play.sourceIds }),
    ...(play.fromExperience === null ? {} : { 'from-experience': play.fromExperience }),
    ...(play.copiedFrom === null ? {} : { 'copied-from': play.copiedFrom }),
  })
  document.commentBefore =
    ` ${t('A play for Attune. {person}, {date} and {purpose} are filled in by the meeting.')}\n` +
    ` ${t('Prompts of one id are asked once, and share their answer with other plays.')}`
  return document.toString({ lineWidth: 100 })
}

function promptInFile({ id, label, hint, isRequired }: Prompt) {
  return { prompt: label, id, hint, ...(isRequired ? { required: 'yes' } : {}) }
}
