import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IParagraphOptions,
} from 'docx'
import type { Block } from '../../domain/documents/block'
import { plainRun, strongRun, textOfRuns, type Run } from '../../domain/documents/run'
import { signNames } from '../../domain/documents/sign-names'
import { bulletsReference, deepestListLevel, numbersReference, stepTwips } from './docx-styles'
import { runsDocx } from './runs-docx'
import { writableText } from '../../domain/documents/writable-text'
import { t } from '../../texts/t'

/** Where in lists and quotes a part stands. */
interface Place {
  /** How many lists and quotes it stands in. */
  readonly depth: number
  readonly isQuoted: boolean
}

/** Each numbered list counts anew: Word tells them apart by this number. */
class NumberedLists {
  #count = 0

  next(): number {
    this.#count += 1
    return this.#count
  }
}

export function blocksDocx(blocks: readonly Block[]): FileChild[] {
  const lists = new NumberedLists()
  return blocks.flatMap((block) => blockDocx(block, { depth: 0, isQuoted: false }, lists))
}

const headings = {
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
  6: HeadingLevel.HEADING_6,
} as const

function headingOf(level: number) {
  switch (level) {
    case 2:
    case 3:
    case 4:
    case 5:
      return headings[level]
    default:
      return headings[6]
  }
}

function blockDocx(block: Block, place: Place, lists: NumberedLists): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headingOf(block.level), children: runsDocx(block.runs) })]
    case 'paragraph':
      return [lineDocx(withSign(block), inside(place))]
    case 'list': {
      const instance = block.start === null ? 0 : lists.next()
      const reference = block.start === null ? bulletsReference : numbersReference
      const level = Math.min(place.depth, deepestListLevel)
      return block.items.flatMap((item) =>
        itemDocx(item, [], { numbering: { reference, level, instance } }, place, lists),
      )
    }
    case 'checklist':
      return block.items.flatMap(({ isDone, blocks }) =>
        itemDocx(blocks, [plainRun(isDone ? '☑ ' : '☐ ')], hanging(place), place, lists),
      )
    case 'quote':
      return block.blocks.flatMap((each) =>
        blockDocx(each, { depth: place.depth + 1, isQuoted: true }, lists),
      )
    case 'code':
      return writableText(block.text)
        .split('\n')
        .map((line) => new Paragraph({ style: 'Code', children: [new TextRun(line)] }))
    case 'rule':
      return [new Paragraph({ thematicBreak: true })]
    case 'definitions':
      return block.rows.map(({ term, runs }) =>
        lineDocx([strongRun(/[?:]$/.test(term) ? `${term} ` : `${term}: `), ...runs], inside(place)),
      )
    case 'table':
      // A table at the end of a page or before another one needs a paragraph behind it.
      return [tableDocx(block), new Paragraph({})]
  }
}

/** The first line of an item behind its sign, everything else below it. */
function itemDocx(
  blocks: readonly Block[],
  sign: readonly Run[],
  look: IParagraphOptions,
  place: Place,
  lists: NumberedLists,
): FileChild[] {
  const [first, ...others] = blocks
  const within = { ...place, depth: place.depth + 1 }
  if (first === undefined || first.kind !== 'paragraph') {
    return [lineDocx(sign, look), ...blocks.flatMap((block) => blockDocx(block, within, lists))]
  }
  return [
    lineDocx([...sign, ...withSign(first)], look),
    ...others.flatMap((block) => blockDocx(block, within, lists)),
  ]
}

function withSign({ sign, runs }: Extract<Block, { kind: 'paragraph' }>): readonly Run[] {
  return sign === null ? runs : [strongRun(`${t(signNames[sign])}: `), ...runs]
}

function inside({ depth, isQuoted }: Place): IParagraphOptions {
  return {
    ...(isQuoted ? { style: 'Quote' } : {}),
    ...(depth === 0 ? {} : { indent: { left: stepTwips * Math.min(depth, deepestListLevel + 1) } }),
  }
}

function hanging({ depth }: Place): IParagraphOptions {
  const left = stepTwips * (Math.min(depth, deepestListLevel) + 1)
  return { indent: { left, hanging: stepTwips }, spacing: { after: 60 } }
}

function lineDocx(runs: readonly Run[], look: IParagraphOptions): Paragraph {
  const isRightToLeft = beginsRightToLeft.test(textOfRuns(runs))
  return new Paragraph({
    ...look,
    ...(isRightToLeft ? { bidirectional: true } : {}),
    children: runsDocx(runs),
  })
}

/** The first letter decides, as in a browser. */
const beginsRightToLeft = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u

const line = { style: BorderStyle.SINGLE, size: 4, color: 'D9D4C9' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

function tableDocx({ head, rows }: Extract<Block, { kind: 'table' }>): Table {
  const row = (cells: readonly (readonly Run[])[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (runs) =>
          new TableCell({
            margins: { top: 60, bottom: 60, left: 0, right: 160 },
            children: [lineDocx(runs, { spacing: { after: 0 } })],
          }),
      ),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      ...{ top: none, left: none, right: none, insideVertical: none },
      ...{ bottom: line, insideHorizontal: line },
    },
    rows: [
      row(
        head.map((name) => [strongRun(name)]),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  })
}
