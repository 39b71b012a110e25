import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { isLongText, packedParagraphsOf, paragraphsOf, pastedText } from './text-paragraphs'

export const PlainPaste = Extension.create<{ readonly onMessage: (message: string) => void }>({
  name: 'plainPaste',
  addOptions() {
    return { onMessage: () => undefined }
  },
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          clipboardTextParser: (text, $context) => pastedText(paragraphsOf($context.doc.type.schema, text, $context.marks())),
          handleDOMEvents: {
            paste: (view, event) => {
              const text = event.clipboardData?.getData('text/plain') ?? ''
              if (!isLongText(text)) return false
              event.preventDefault()
              const t0 = performance.now()
              const nodes = packedParagraphsOf(view.state.schema, text)
              const t1 = performance.now()
              view.dispatch(view.state.tr.replaceSelection(pastedText(nodes)).setMeta('preventAutolink', true))
              const t2 = performance.now()
              console.log(`pack ${t1 - t0} dispatch ${t2 - t1}`)
              void view.dom.offsetHeight
              console.log(`layout ${performance.now() - t2}`)
              return true
            },
          },
        },
      }),
    ]
  },
})
