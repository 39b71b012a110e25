import { captureNames } from '../../domain/notes/capture'
import { isUnsaid, type LineMarks, lineMarksSchema } from '../../domain/notes/line-marks'
import { Extension } from '@tiptap/core'
import { t } from '../../texts/t'
import { clockTime } from '../presentation/when'

const htmlNames: Readonly<Record<keyof LineMarks, string>> = {
  capture: 'data-capture',
  capturedAt: 'data-captured-at',
  planned: 'data-planned',
  saidAt: 'data-said-at',
}

/**
 * What a paragraph carries beside its words. It is drawn by the style sheet from data attributes, so that a
 * captured line costs no node view and no decoration. Splitting keeps none of it: line-keys decides which
 * part it belongs to.
 */
export const LineAttributes = Extension.create({
  name: 'lineAttributes',
  addGlobalAttributes() {
    return [
      {
        types: ['paragraph'],
        attributes: {
          capture: { ...attribute('capture'), renderHTML: (attrs) => drawing(lineMarksSchema.parse(attrs)) },
          capturedAt: attribute('capturedAt'),
          planned: attribute('planned'),
          saidAt: attribute('saidAt'),
        },
      },
    ]
  },
})

function attribute(name: keyof LineMarks) {
  return {
    default: null,
    keepOnSplit: false,
    // A value from elsewhere that is not one of ours is dropped, so pasted markup cannot forge anything.
    parseHTML: (element: HTMLElement) => readMark(name, element.getAttribute(htmlNames[name])),
    renderHTML: () => ({}),
    validate: (value: unknown) => {
      if (readMark(name, value) !== value) throw new RangeError(`not a value of ${name}`)
    },
  }
}

const readMark = (name: keyof LineMarks, value: unknown): string | null =>
  lineMarksSchema.shape[name].parse(value)

/** The data attributes that the style sheet draws the chip from. */
function drawing(marks: LineMarks): Record<string, string> {
  const drawn: Record<string, string> = {}
  for (const name of lineMarkNames) if (marks[name] !== null) drawn[htmlNames[name]] = marks[name]
  const chip = chipText(marks)
  if (chip !== '') drawn['data-chip'] = chip
  if (marks.capturedAt !== null && !isUnsaid(marks)) drawn['data-clock'] = clockTime(marks.capturedAt)
  return drawn
}

const lineMarkNames = ['capture', 'capturedAt', 'planned', 'saidAt'] as const

function chipText({ capture, planned, saidAt }: LineMarks): string {
  if (planned !== null && saidAt === null) return t('To say')
  const name = capture === null ? '' : captureNames[capture]
  if (planned === null || saidAt === null) return name
  return name === '' ? t('Said {{time}}', { time: clockTime(saidAt) }) : t('Said · {{name}}', { name })
}
