import { EditorContent, useEditor, type Content } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { createElement, StrictMode, useEffect } from 'react'
import { createRoot } from 'react-dom/client'

declare global {
  interface Window {
    /** The document to open, from floor-document.js. */
    readonly floorDocument: Content
  }
}

/** React, Tiptap with its starter kit, and nothing else. */
function BareEditor() {
  const editor = useEditor({ extensions: [StarterKit], content: window.floorDocument })
  useEffect(() => {
    if (performance.getEntriesByName('floor:ready').length === 0) performance.mark('floor:ready')
  }, [])
  return createElement(EditorContent, { editor })
}

const root = document.getElementById('root')
if (root === null) throw new Error('index.html holds no #root')
createRoot(root).render(createElement(StrictMode, null, createElement(BareEditor)))
