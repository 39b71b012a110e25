import { Mark } from '@tiptap/core'
import { captureKindSchema, captureNames } from '../../domain/notes/capture'
import { instantSchema } from '../../domain/records/instant'
import { clockTime } from '../presentation/when'

/**
 * A capture of a part of a line. It stands outside every other mark, so that a bold word does not cut it in
 * two.
 */
export const InlineCapture = Mark.create({
  name: 'capture',
  priority: 2000,
  inclusive: false,
  keepOnSplit: false,
  addAttributes() {
    return {
      kind: {
        default: null,
        parseHTML: (element) => element.getAttribute('data-inline-capture'),
        renderHTML: () => ({}),
        validate: (value: unknown) => void captureKindSchema.parse(value),
      },
      capturedAt: {
        default: null,
        parseHTML: (element) => element.getAttribute('data-captured-at'),
        renderHTML: () => ({}),
        validate: (value: unknown) => void instantSchema.parse(value),
      },
    }
  },
  parseHTML() {
    return [{ tag: 'span[data-inline-capture]', getAttrs: (element) => (isCapture(element) ? null : false) }]
  },
  renderHTML({ mark }) {
    const kind = captureKindSchema.safeParse(mark.attrs['kind']).data
    const capturedAt = instantSchema.safeParse(mark.attrs['capturedAt']).data
    if (kind === undefined || capturedAt === undefined) return ['span', 0]
    const name = captureNames[kind]
    return [
      'span',
      {
        'data-inline-capture': kind,
        'data-captured-at': capturedAt,
        'data-chip': name,
        title: `${name}, ${clockTime(capturedAt)}`,
      },
      0,
    ]
  },
})

const isCapture = (element: HTMLElement): boolean =>
  captureKindSchema.safeParse(element.getAttribute('data-inline-capture')).success &&
  instantSchema.safeParse(element.getAttribute('data-captured-at')).success
