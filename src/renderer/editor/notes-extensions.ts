import type { Extensions } from '@tiptap/core'
import { TaskItem, TaskList } from '@tiptap/extension-list'
import { Placeholder } from '@tiptap/extensions'
import StarterKit from '@tiptap/starter-kit'
import { CaptureKeys, type CaptureKeysOptions } from './capture-keys'
import { InlineCapture } from './inline-capture'
import { LineAttributes } from './line-attributes'
import { LineKeys } from './line-keys'
import { isSafeLink } from './safe-link'

const ownDirection = { HTMLAttributes: { dir: 'auto' } }

/** Everything that the notes' editor is made of. */
export function notesExtensions(captureKeys: CaptureKeysOptions): Extensions {
  return [
    StarterKit.configure({
      paragraph: ownDirection,
      heading: { ...ownDirection, levels: [1, 2, 3] },
      link: {
        openOnClick: false,
        markdownLinks: true,
        defaultProtocol: 'https',
        HTMLAttributes: { target: null, rel: null, class: null },
        isAllowedUri: (href) => isSafeLink(href),
        shouldAutoLink: (href) => isSafeLink(href),
      },
    }),
    TaskList,
    TaskItem.configure({
      nested: true,
      a11y: { checkboxLabel: (node) => `Done: ${node.firstChild?.textContent ?? ''}` },
    }),
    Placeholder.configure({ placeholder: 'Write what is said. Type / to capture an objection, a feeling, a need …' }),
    LineAttributes,
    InlineCapture,
    LineKeys,
    CaptureKeys.configure(captureKeys),
  ]
}
