import { AlignmentType, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx'

/** The names that paragraphs use for their look. */
export const bulletsReference = 'attune-bullets'
export const numbersReference = 'attune-numbers'

/** Word knows nine levels of a list; what lies deeper is shown on the last one. */
export const deepestListLevel = 8

/** One step inwards, in twentieths of a point. */
export const stepTwips = 360

const accent = '0E6963'
const soft = '586070'

export function docxStyles(language: string): IStylesOptions {
  const heading = (size: number, color: string, before: number) => ({
    run: { font: 'Calibri', size, bold: true, color },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font: 'Georgia', size: 22, language: { value: language } },
        paragraph: { spacing: { after: 120, line: 300 } },
      },
      title: {
        run: { font: 'Calibri', size: 40, bold: true, color: '1E232D' },
        paragraph: { spacing: { after: 80 } },
      },
      heading2: heading(28, accent, 320),
      heading3: heading(23, '1E232D', 220),
      heading4: heading(21, soft, 160),
      heading5: heading(21, soft, 120),
      heading6: heading(21, soft, 120),
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        run: { font: 'Calibri', size: 20, color: soft },
        paragraph: { spacing: { after: 240 } },
      },
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        run: { color: soft },
        paragraph: { indent: { left: stepTwips } },
      },
      {
        id: 'Code',
        name: 'Code',
        basedOn: 'Normal',
        run: { font: 'Consolas', size: 20 },
        paragraph: { spacing: { after: 0 } },
      },
    ],
  }
}

const levels = Array.from({ length: deepestListLevel + 1 }, (_, level) => level)

const indentOf = (level: number) => ({
  paragraph: {
    indent: { left: stepTwips * (level + 1), hanging: stepTwips },
    spacing: { after: 60 },
  },
})

export const docxNumbering: INumberingOptions = {
  config: [
    {
      reference: bulletsReference,
      levels: levels.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: '•',
        alignment: AlignmentType.START,
        style: indentOf(level),
      })),
    },
    {
      reference: numbersReference,
      levels: levels.map((level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        alignment: AlignmentType.START,
        style: indentOf(level),
      })),
    },
  ],
}
