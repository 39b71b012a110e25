import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx'
import { linkOf, strongRun, type Run } from '../../domain/documents/run'
import { writableText } from '../../domain/documents/writable-text'
import { captureNames } from '../../domain/notes/capture'
import { t } from '../../texts/t'

/** Words as they stand in a paragraph of Word’s; captured ones are followed by what they are. */
export function runsDocx(runs: readonly Run[]): ParagraphChild[] {
  return runs.flatMap((run) => {
    const link = linkOf(run.href)
    const words = linesOf(run)
    const linked = link === null ? words : [new ExternalHyperlink({ link, children: words })]
    if (run.capture === null) return linked
    return [...linked, ...linesOf(strongRun(` (${t(captureNames[run.capture]).toLowerCase()})`))]
  })
}

function linesOf(run: Run): TextRun[] {
  return writableText(run.text)
    .split('\n')
    .map((text, place) => new TextRun({ ...lookOf(run), text, ...(place === 0 ? {} : { break: 1 }) }))
}

/** A piece without a strong direction of its own follows the line; right-to-left words are marked as such. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

function lookOf({ text, marks, href, capture }: Run): IRunOptions {
  return {
    ...(marks.includes('strong') ? { bold: true } : {}),
    ...(marks.includes('emphasis') ? { italics: true } : {}),
    ...(marks.includes('strike') ? { strike: true } : {}),
    ...(marks.includes('underline') || href !== null ? { underline: {} } : {}),
    ...(marks.includes('code') ? { font: 'Consolas' } : {}),
    ...(capture === null ? {} : { shading: { fill: 'FCF1DF' } }),
    ...(href === null ? {} : { color: '0E6963' }),
    ...(rightToLeft.test(text) ? { rightToLeft: true } : {}),
  }
}
