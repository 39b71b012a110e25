import { briefContentOf, type BriefMedium } from '../meetings/brief-content'
import type { CarriedForward } from '../meetings/carried-forward'
import type { Meeting, Objection } from '../meetings/meeting'
import { missingParts } from '../meetings/readiness'
import type { SequenceStep } from '../medium/advice'
import { mediumNames } from '../medium/medium'
import { filledPlaysOf } from '../plays/filled-plays'
import { outcomeSteps } from '../reflections/outcome-scale'
import type { Block } from './block'
import { dayOfInstant, type DocumentContext } from './document-context'
import { meetingFacts, peopleOf, titleOf } from './meeting-facts'
import type { OutgoingDocument } from './outgoing-document'
import { promiseLine } from './promises-block'
import { plainRun, strongRun } from './run'
import { inOneLine, listOf, textBlocks, underHeading } from './text-blocks'
import { msg, t } from '../../texts/t'

const partLevel = 2

/** The page is to be read in two minutes: of each kind that the last time brings so many. */
const mostOfKind = 2

/** What to know two minutes before: what is said first, how to hold it, what will come up, and the last time. */
export function documentOfBrief(
  meeting: Meeting,
  carried: CarriedForward | null,
  context: DocumentContext,
): OutgoingDocument {
  const content = briefContentOf(meeting, filledPlaysOf(meeting, context.nameOf))
  const { firstSentence, sayBack, checkQuestion, medium, objections, others } = content
  const named = (name: string, text: string | null) => underHeading(partLevel, name, textBlocks(text ?? ''))
  return {
    kind: 'brief',
    title: titleOf(meeting),
    facts: meetingFacts(meeting, context),
    people: peopleOf(meeting, context.nameOf),
    date: meeting.startsAt,
    blocks: [
      ...textBlocks(meeting.purpose),
      ...named(t('The first sentence'), firstSentence),
      ...underHeading(partLevel, t('What I will say back'), [
        ...textBlocks(sayBack ?? ''),
        ...textBlocks(checkQuestion ?? ''),
      ]),
      ...(medium === null ? [] : mediumBlocks(medium)),
      ...underHeading(partLevel, t('Objections to expect'), objectionsTable(objections)),
      ...others.flatMap(({ label, text }) => named(label, text)),
      ...(carried === null ? [] : lastTimeBlocks(carried, context)),
      ...footBlocks(meeting),
    ],
  }
}

const roleNames: Readonly<Record<SequenceStep['role'], string>> = {
  'pre-read': msg('To read before'),
  talk: msg('Talk'),
  recap: msg('Written recap'),
}

function mediumBlocks({ isChosen, ranked, steps }: BriefMedium): Block[] {
  const rows = steps.map((step) => ({
    term: `${t(roleNames[step.role])}: ${t(mediumNames[step.medium])}`,
    runs: [plainRun(inOneLine(step.opening))],
  }))
  const medium: Block = { kind: 'paragraph', sign: null, runs: [strongRun(t(mediumNames[ranked.medium]))] }
  return underHeading(partLevel, isChosen ? t('How I will hold it') : t('How to hold it, as advised'), [
    medium,
    ...textBlocks(ranked.avoid),
    ...(rows.length === 0 ? textBlocks(ranked.opening) : [{ kind: 'definitions' as const, rows }]),
  ])
}

function objectionsTable(objections: readonly Objection[]): Block[] {
  if (objections.length === 0) return []
  const cell = (text: string) => [plainRun(inOneLine(text))]
  const rows = objections.map(({ text, protects, acknowledgement, addition, question }) => [
    protects.trim() === ''
      ? cell(text)
      : [...cell(text), plainRun(t('\n(It protects: {{protects}})', { protects: inOneLine(protects) }))],
    ...[acknowledgement, addition, question].map(cell),
  ])
  return [{ kind: 'table', head: [t('They say'), t('I acknowledge'), t('I add'), t('I ask')], rows }]
}

function lastTimeBlocks(carried: CarriedForward, { locale }: DocumentContext): Block[] {
  const { lastTime, lessons, openPromises, objections } = carried
  const lines = [
    ...(lastTime === null
      ? []
      : [
          [
            `${dayOfInstant(lastTime.heldAt, locale)}.`,
            lastTime.reaction === null
              ? ''
              : t('They: {{reaction}}.', { reaction: lastTime.reaction.toLowerCase() }),
            lastTime.against ?? '',
            lastTime.happened,
          ].join(' '),
        ]),
    ...lessons.slice(0, mostOfKind).map(lessonLine),
    ...openPromises.slice(0, mostOfKind).map((promise) => promiseLine(promise, locale)),
    ...objections.slice(0, mostOfKind).map(objectionLine),
  ]
  return underHeading(partLevel, t('Last time'), listOf(lines))
}

function lessonLine({ ifMoment, thenAction }: CarriedForward['lessons'][number]): string {
  const moment = ifMoment.trim()
  const action = thenAction.trim()
  if (moment === '') return t('Lesson: {{action}}', { action })
  return action === ''
    ? t('Lesson: If {{moment}} …', { moment })
    : t('Lesson: If {{moment}}, then I will {{action}}', { moment, action })
}

function objectionLine({ text, acknowledgement }: CarriedForward['objections'][number]): string {
  return acknowledgement === ''
    ? t('They objected: “{{text}}”', { text })
    : t('They objected: “{{text}}” I said: {{acknowledgement}}', { text, acknowledgement })
}

function footBlocks(meeting: Meeting): Block[] {
  const { forecast } = meeting.preparation
  const expected = forecast === null ? undefined : outcomeSteps[forecast]
  const missing = missingParts(meeting).map(({ label }) => t(label))
  return [
    ...(expected === undefined
      ? []
      : textBlocks(t('How I expect it to go: {{expected}}.', { expected: t(expected).toLowerCase() }))),
    ...(missing.length === 0
      ? []
      : textBlocks(t('Not prepared yet: {{missing}}', { missing: missing.join(' · ') }))),
  ]
}
