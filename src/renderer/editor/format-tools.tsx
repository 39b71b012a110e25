import type { Editor } from '@tiptap/core'
import { Bold, Heading1, Heading2, Italic, List, ListChecks, ListOrdered } from 'lucide-react'
import type { ReactNode } from 'react'
import { msg } from '../../texts/t'
import type { ToolbarState } from './toolbar-state'

interface FormatTool {
  readonly label: string
  readonly shortcut: string
  readonly icon: ReactNode
  readonly isPressed: (state: ToolbarState) => boolean
  readonly run: (editor: Editor) => void
}

/** The buttons that format; their keys are those of the editor itself. */
export const formatTools: readonly FormatTool[] = [
  {
    label: msg('Heading 1'),
    shortcut: 'Mod+Alt+1',
    icon: <Heading1 size={16} />,
    isPressed: ({ heading }) => heading === 1,
    run: (editor) => editor.chain().focus().toggleHeading({ level: 1 }).run(),
  },
  {
    label: msg('Heading 2'),
    shortcut: 'Mod+Alt+2',
    icon: <Heading2 size={16} />,
    isPressed: ({ heading }) => heading === 2,
    run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    label: msg('Bold'),
    shortcut: 'Mod+B',
    icon: <Bold size={16} />,
    isPressed: ({ bold }) => bold,
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    label: msg('Italic'),
    shortcut: 'Mod+I',
    icon: <Italic size={16} />,
    isPressed: ({ italic }) => italic,
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    label: msg('Bullet list'),
    shortcut: 'Mod+Shift+8',
    icon: <List size={16} />,
    isPressed: ({ list }) => list === 'bulletList',
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    label: msg('Numbered list'),
    shortcut: 'Mod+Shift+7',
    icon: <ListOrdered size={16} />,
    isPressed: ({ list }) => list === 'orderedList',
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    label: msg('Checklist'),
    shortcut: 'Mod+Shift+9',
    icon: <ListChecks size={16} />,
    isPressed: ({ list }) => list === 'taskList',
    run: (editor) => editor.chain().focus().toggleTaskList().run(),
  },
]
