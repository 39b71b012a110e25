import type { CommitmentSummary } from '../commitments/commitment'
import type { Meeting } from '../meetings/meeting'
import type { Block } from './block'
import type { DocumentContext } from './document-context'
import type { MeetingPart } from './document-source'
import { meetingFacts, peopleOf, titleOf } from './meeting-facts'
import { notesBlocks } from './notes-blocks'
import type { OutgoingDocument } from './outgoing-document'
import { preparationBlocks } from './preparation-blocks'
import { promisesBlock } from './promises-block'
import { reflectionBlocks } from './reflection-blocks'
import { textBlocks, underHeading } from './text-blocks'
import { t } from '../../texts/t'

/** The level of the parts, and of what stands in them. */
const partLevel = 2
const insideLevel = 3

export interface MeetingMaterial {
  readonly meeting: Meeting
  /** The promises that were made in it. */
  readonly promises: readonly CommitmentSummary[]
}

/** A meeting to read: what it was for, and those of its parts that are asked for. */
export function documentOfMeeting(
  { meeting, promises }: MeetingMaterial,
  parts: readonly MeetingPart[],
  context: DocumentContext,
): OutgoingDocument {
  const blocksOf: Readonly<Record<MeetingPart, () => Block[]>> = {
    preparation: () =>
      underHeading(partLevel, t('Preparation'), preparationBlocks(meeting, context, insideLevel)),
    notes: () => [
      ...underHeading(partLevel, t('Notes'), notesBlocks(meeting.notes)),
      ...underHeading(
        partLevel,
        t('Said back'),
        meeting.sayBacks.flatMap(({ text }) => textBlocks(text)),
      ),
    ],
    promises: () => underHeading(partLevel, t('Promises'), promisesBlock(promises, context.locale)),
    reflection: () =>
      underHeading(partLevel, t('Reflection'), reflectionBlocks(meeting, context, insideLevel)),
  }
  const inOrder: readonly MeetingPart[] = ['preparation', 'notes', 'promises', 'reflection']
  return {
    kind: 'meeting',
    title: titleOf(meeting),
    facts: meetingFacts(meeting, context),
    people: peopleOf(meeting, context.nameOf),
    date: meeting.startsAt,
    blocks: [
      ...textBlocks(meeting.purpose),
      ...inOrder.filter((part) => parts.includes(part)).flatMap((part) => blocksOf[part]()),
    ],
  }
}

/** What was learned from a meeting, by itself. */
export function documentOfReflection(meeting: Meeting, context: DocumentContext): OutgoingDocument {
  return {
    kind: 'reflection',
    title: t('Reflection: {{title}}', { title: titleOf(meeting) }),
    facts: meetingFacts(meeting, context),
    people: peopleOf(meeting, context.nameOf),
    date: meeting.startsAt,
    blocks: reflectionBlocks(meeting, context, partLevel),
  }
}
