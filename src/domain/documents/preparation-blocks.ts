import { mediumNames } from '../medium/medium'
import type { Meeting, Objection } from '../meetings/meeting'
import { corePrompts, sensitivePrompts } from '../meetings/readiness'
import { earlierNames } from '../plays/earlier-answers'
import { filledPlaysOf } from '../plays/filled-plays'
import type { Prompt } from '../plays/play'
import { preparePromptsOf } from '../plays/prompts-of-plays'
import { outcomeSteps } from '../reflections/outcome-scale'
import type { Block } from './block'
import type { DocumentContext } from './document-context'
import { plainRun } from './run'
import { inOneLine, textBlocks, underHeading } from './text-blocks'
import { t } from '../../texts/t'

/** What was prepared, each part under its name at `level`; nothing of what was left empty. */
export function preparationBlocks(meeting: Meeting, { nameOf }: DocumentContext, level: number): Block[] {
  const { answers, objections, medium, forecast } = meeting.preparation
  const asked = [...preparePromptsOf(filledPlaysOf(meeting, nameOf)), ...corePrompts, ...sensitivePrompts]
  const named = (name: string, text: string) => underHeading(level, name, textBlocks(text))
  return [
    ...answersBlocks(answers, labelsOf(meeting, asked, nameOf), level),
    ...underHeading(level, t('Expected objections'), objectionBlocks(objections)),
    ...named(t('Medium'), medium === null ? '' : t(mediumNames[medium])),
    ...named(t('How I expect it to go'), forecast === null ? '' : t(outcomeSteps[forecast] ?? '')),
  ]
}

/** The name of every prompt that was asked, by id. */
export function labelsOf(
  meeting: Meeting,
  asked: readonly Prompt[],
  nameOf: DocumentContext['nameOf'],
): ReadonlyMap<string, string> {
  return new Map([
    ...earlierNames(meeting, nameOf),
    ...asked.map(({ id, label }): [string, string] => [id, label]),
  ])
}

export function answersBlocks(
  answers: Readonly<Record<string, string>>,
  labels: ReadonlyMap<string, string>,
  level: number,
): Block[] {
  return Object.entries(answers).flatMap(([id, text]) =>
    underHeading(level, labels.get(id) ?? id, textBlocks(text)),
  )
}

function objectionBlocks(objections: readonly Objection[]): Block[] {
  if (objections.length === 0) return []
  return [{ kind: 'list', start: null, items: objections.map(objectionItem) }]
}

function objectionItem({ text, raisedAt, ...about }: Objection): Block[] {
  const rows = [
    { term: t('It protects'), text: about.protects },
    { term: t('I acknowledge'), text: about.acknowledgement },
    { term: t('I add'), text: about.addition },
    { term: t('I ask'), text: about.question },
  ]
    .filter((row) => row.text.trim() !== '')
    .map((row) => ({ term: row.term, runs: [plainRun(inOneLine(row.text))] }))
  const said = raisedAt === null ? inOneLine(text) : t('{{text}} (came up)', { text: inOneLine(text) })
  const head: Block = { kind: 'paragraph', sign: null, runs: [plainRun(said)] }
  return rows.length === 0 ? [head] : [head, { kind: 'definitions', rows }]
}
