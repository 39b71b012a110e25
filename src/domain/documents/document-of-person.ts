import type { CommitmentSummary } from '../commitments/commitment'
import { mediumNames } from '../medium/medium'
import { needQuestions } from '../people/need-questions'
import type { NeedAnswer } from '../people/needs'
import type { Person } from '../people/person'
import type { TimelineEvent } from '../people/timeline'
import type { Block, Definition } from './block'
import { dayOfInstant, type DocumentContext } from './document-context'
import type { PersonPart } from './document-source'
import type { OutgoingDocument } from './outgoing-document'
import { promisesBlock } from './promises-block'
import { plainRun } from './run'
import { inOneLine, listOf, textBlocks, underHeading } from './text-blocks'
import { timelineLine } from './timeline-line'
import { t } from '../../texts/t'

const partLevel = 2
const insideLevel = 3

export interface PersonMaterial {
  readonly person: Person
  readonly promises: readonly CommitmentSummary[]
  /** The newest first. */
  readonly timeline: readonly TimelineEvent[]
}

/** What is known of a person: those parts that are asked for. */
export function documentOfPerson(
  { person, promises, timeline }: PersonMaterial,
  parts: readonly PersonPart[],
  { locale }: DocumentContext,
): OutgoingDocument {
  const { role, organisation, commonGround } = person
  const blocksOf: Readonly<Record<PersonPart, () => Block[]>> = {
    details: () => detailBlocks(person),
    needs: () => underHeading(partLevel, t('What they need'), needBlocks(person.needs)),
    'common-ground': () =>
      underHeading(partLevel, t('Common ground'), listOf(commonGround.map(({ text }) => text))),
    promises: () => underHeading(partLevel, t('Promises'), promisesBlock(promises, locale)),
    timeline: () => underHeading(partLevel, t('Timeline'), timelineTable(timeline, locale)),
  }
  const inOrder: readonly PersonPart[] = ['details', 'needs', 'common-ground', 'promises', 'timeline']
  return {
    kind: 'person',
    title: person.name,
    facts: [role, organisation].filter((fact) => fact.trim() !== ''),
    people: [person.name],
    date: null,
    blocks: inOrder.filter((part) => parts.includes(part)).flatMap((part) => blocksOf[part]()),
  }
}

function detailBlocks({ emails, phones, preferredMedium }: Person): Block[] {
  const row = (term: string, text: string): Definition => ({ term, runs: [plainRun(inOneLine(text))] })
  const rows = [
    row(t('E-mail'), emails.join(', ')),
    row(t('Phone'), phones.join(', ')),
    row(t('Prefers'), preferredMedium === null ? '' : t(mediumNames[preferredMedium])),
  ].filter(({ runs }) => runs[0]?.text !== '')
  return rows.length === 0 ? [] : [{ kind: 'definitions', rows }]
}

/** The newest answer to each question, and whether it is known or only supposed. */
function needBlocks(needs: readonly NeedAnswer[]): Block[] {
  return needQuestions.flatMap(({ id, label }) => {
    const answers = needs.filter(({ question }) => question === id)
    const newest = answers.toSorted((a, b) => Date.parse(b.answeredAt) - Date.parse(a.answeredAt))[0]
    if (newest === undefined) return []
    return underHeading(
      insideLevel,
      newest.certainty === 'known' ? t(label) : t('{{label}} (assumed)', { label: t(label) }),
      textBlocks(newest.text),
    )
  })
}

function timelineTable(timeline: readonly TimelineEvent[], locale: string | undefined): Block[] {
  if (timeline.length === 0) return []
  const rows = timeline.map((event) => [
    [plainRun(dayOfInstant(event.at, locale))],
    [plainRun(inOneLine(timelineLine(event)))],
  ])
  return [{ kind: 'table', head: [t('When'), t('What')], rows }]
}
