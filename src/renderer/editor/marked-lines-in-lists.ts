import { commands, Extension } from '@tiptap/core'
import { marksOfLine, selectedLines, setLineMarks } from './notes-lines'

/**
 * Tiptap clears lines before it makes them a list, a quote or a paragraph again, and with that all that they
 * carry. A captured line stays captured, and one that is to be said stays so; only an empty line is cleared.
 */
export const MarkedLinesInLists = Extension.create({
  name: 'markedLinesInLists',
  addCommands() {
    return {
      clearNodes: () => (props) => {
        const marked = selectedLines(props.state).map((line) => ({ line, marks: marksOfLine(line) }))
        const stepsBefore = props.tr.mapping.maps.length
        const isDone = commands.clearNodes()(props)
        if (!props.dispatch) return isDone
        for (const { line, marks } of marked) {
          const $inside = props.tr.doc.resolve(props.tr.mapping.slice(stepsBefore).map(line.pos + 1))
          const isKept = line.node.content.size > 0 && (marks.capture !== null || marks.planned !== null)
          if (isKept && $inside.parent.isTextblock) {
            setLineMarks(props.tr, { node: $inside.parent, pos: $inside.before() }, marks)
          }
        }
        return isDone
      },
    }
  },
})
