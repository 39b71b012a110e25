import type { CaptureKind } from '../notes/capture'
import type { NotesDocument, NotesNode } from '../notes/notes-document'
import type { AtMinute } from './worked-example-preparation'

/** What was said back in the room: the prepared words, with what had been heard by then. */
export const exampleSayBack =
  'You told these customers that their price would hold, and seven of them have it in writing. You ' +
  'brought us everything first for two years, and heard of this from a slide. I hear disappointment more ' +
  'than anger, and what matters to you is being asked before, not told after. Did I get that right?'

/** The days by which the two promises in the example fall due. */
interface PromisedDays {
  readonly herPart: string
  readonly myPart: string
}

/** The notes of the worked example: captures of every kind, and planned lines both said and left unsaid. */
export function exampleNotes(at: AtMinute, days: PromisedDays): NotesDocument {
  return {
    type: 'doc',
    content: [
      heading('Opening'),
      planned('starter', 'What have you heard about this so far?', at(1)),
      paragraph('Said the first sentence as written, then stopped. It took her a while.'),
      captured('quote', 'I had to read it on a slide. For two years I brought you everything first.', at(3)),
      captured('feeling', 'Disappointed more than angry', at(4)),
      heading('How it looks from her side'),
      planned('starter', 'How does this look from where you sit?', at(5)),
      captured('objection', 'I would be breaking promises that I made to customers', at(6)),
      bulletList([
        [text('Seven of the twelve have it in an email, five only have her word')],
        [text('The two largest signed for three years because of it')],
        [bold('First renewal letters in five weeks'), text(', sooner than I thought')],
      ]),
      paragraphOf([
        text('Came back three times to '),
        markedText('need', 'being asked before, not told after', at(9)),
        text('.'),
      ]),
      captured('objection', 'Eight weeks is too short', at(11)),
      planned('say-back', exampleSayBack, at(13)),
      paragraph('“Almost. Money I can win back. If they hear it from anyone but us, that I cannot.”'),
      captured('need', 'Her customers hear it from her team, and from nobody before', at(14)),
      captured('objection', 'The old list is an annex to the contracts: must they all sign again?', at(17)),
      paragraph('Had no answer, and said so.'),
      captured('question', 'Does the annex bind us for the renewal too, or for this term only?', at(18)),
      paragraph('Explained the finance plan for too long. She fell silent; I stopped.'),
      heading('What we agreed'),
      captured('decision', 'Ask finance to keep the old price for the seven, for one more term', at(22)),
      captured('decision', 'No announcement in her region until her team has called all twelve', at(23)),
      captured('commitment', `I take it to finance and ring Ana with the answer by ${days.myPart}`, at(25)),
      captured('commitment', `Ana sends me the seven emails by ${days.herPart}`, at(26)),
      taskList([
        { text: 'Ask legal about the annex', isChecked: true },
        { text: 'Send Ana the written recap', isChecked: false },
        { text: 'Tell marketing to leave her region out of the first mailing', isChecked: false },
      ]),
      planned('starter', 'What would you try in my place?', null),
    ],
  }
}

const plainAttributes = { capture: null, capturedAt: null, planned: null, saidAt: null }

function text(words: string): NotesNode {
  return { type: 'text', text: words }
}

function bold(words: string): NotesNode {
  return { type: 'text', marks: [{ type: 'bold' }], text: words }
}

function markedText(kind: CaptureKind, words: string, capturedAt: string): NotesNode {
  return { type: 'text', marks: [{ type: 'capture', attrs: { kind, capturedAt } }], text: words }
}

function heading(words: string): NotesNode {
  return { type: 'heading', attrs: { level: 2 }, content: [text(words)] }
}

function paragraphOf(content: readonly NotesNode[], attributes: Record<string, unknown> = {}): NotesNode {
  return { type: 'paragraph', attrs: { ...plainAttributes, ...attributes }, content }
}

function paragraph(words: string): NotesNode {
  return paragraphOf([text(words)])
}

function captured(capture: CaptureKind, words: string, capturedAt: string): NotesNode {
  return paragraphOf([text(words)], { capture, capturedAt })
}

function planned(kind: 'starter' | 'say-back', words: string, saidAt: string | null): NotesNode {
  return paragraphOf([text(words)], { planned: kind, saidAt })
}

function bulletList(items: readonly (readonly NotesNode[])[]): NotesNode {
  return {
    type: 'bulletList',
    content: items.map((item) => ({ type: 'listItem', content: [paragraphOf(item)] })),
  }
}

function taskList(items: readonly { readonly text: string; readonly isChecked: boolean }[]): NotesNode {
  return {
    type: 'taskList',
    content: items.map((item) => ({
      type: 'taskItem',
      attrs: { checked: item.isChecked },
      content: [paragraph(item.text)],
    })),
  }
}
