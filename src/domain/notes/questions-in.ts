import type { NotesDocument, NotesNode } from './notes-document'
import { wordsOf } from './words-of'

const longestQuestion = 200

const mostQuestions = 12

/**
 * The questions that were captured in the notes, shortened: what a summary keeps of them, so that those which come back
 * again and again are found without reading every file. It looks at whole lines only and checks nothing else, as it is
 * made at each save.
 */
export function questionsIn(notes: NotesDocument): string[] {
  const found: string[] = []
  const walk = (node: NotesNode) => {
    if (found.length >= mostQuestions) return
    const { attrs, content = [] } = node
    const isUnsaid = (attrs?.['planned'] ?? null) !== null && (attrs?.['saidAt'] ?? null) === null
    if (attrs?.['capture'] === 'question' && !isUnsaid) {
      const words = wordsOf(content)
      if (words !== '') found.push(Array.from(words).slice(0, longestQuestion).join(''))
    } else content.forEach(walk)
  }
  notes.content.forEach(walk)
  return found
}
