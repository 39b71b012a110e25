import type { Editor } from '@tiptap/core'
import { afterAll } from 'vitest'

const opened: Editor[] = []

/** Ends the editor with its test file: one that is left open looks for the page when that has already gone. */
export function endWithTests(editor: Editor): void {
  opened.push(editor)
}

afterAll(() => {
  for (const editor of opened.splice(0)) editor.destroy()
})
