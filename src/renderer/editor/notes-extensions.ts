import type { Extensions } from '@tiptap/core'
import { TaskItem, TaskList } from '@tiptap/extension-list'
import { Placeholder } from '@tiptap/extensions'
import StarterKit from '@tiptap/starter-kit'
import type { CaptureKind } from '../../domain/notes/capture'
import { t } from '../../texts/t'
import { BarKeys, type EditorBar } from './bar-keys'
import { CaptureKeys } from './capture-keys'
import type { CaptureMenuStore } from './capture-menu-store'
import { CaptureSuggestion } from './capture-suggestion'
import { FindInNotes } from './find-in-notes'
import { InlineCapture } from './inline-capture'
import { LineAttributes } from './line-attributes'
import { LineKeys } from './line-keys'
import type { LeftLine } from './line-promise'
import { LinePromises } from './line-promises'
import { LinkClicks } from './link-clicks'
import { MarkedLinesInLists } from './marked-lines-in-lists'
import { mayBecomeLink } from './safe-link'
import { PlainPaste } from './plain-paste'
import { PlannedLineGuard } from './planned-line-guard'
import { PlannedLineMarks } from './planned-line-marks'
import { SaidClicks } from './said-clicks'
import { WholeLineCopy } from './whole-line-copy'

export interface NotesExtensionsOptions {
  readonly now: () => string
  readonly menu: CaptureMenuStore
  readonly onCaptureKey: (kind: CaptureKind) => void
  readonly onOpenLink: (href: string) => void
  readonly onOpenBar: (bar: EditorBar) => void
  readonly onMessage: (message: string) => void
  readonly onLineLeft: (line: LeftLine) => void
  readonly onOpenPromise: (id: string) => void
}

const ownDirection = { HTMLAttributes: { dir: 'auto' } }

/** Everything that the notes' editor is made of. */
export function notesExtensions({ now, menu, ...on }: NotesExtensionsOptions): Extensions {
  return [
    StarterKit.configure({
      paragraph: ownDirection,
      heading: { ...ownDirection, levels: [1, 2, 3] },
      link: {
        openOnClick: false,
        markdownLinks: true,
        defaultProtocol: 'https',
        HTMLAttributes: { target: null, rel: null, class: null },
        isAllowedUri: mayBecomeLink,
      },
    }),
    TaskList,
    TaskItem.configure({
      nested: true,
      a11y: { checkboxLabel: (node) => t('Done: {{task}}', { task: node.firstChild?.textContent ?? '' }) },
    }),
    Placeholder.configure({
      placeholder: t('Write what is said. Type / to capture an objection, a feeling, a need …'),
    }),
    LineAttributes,
    InlineCapture,
    LineKeys,
    PlannedLineGuard,
    PlannedLineMarks,
    MarkedLinesInLists,
    CaptureKeys.configure({ now, onCaptureKey: on.onCaptureKey }),
    CaptureSuggestion.configure({ now, menu }),
    SaidClicks.configure({ now }),
    LinePromises.configure({ onLineLeft: on.onLineLeft, onOpenPromise: on.onOpenPromise }),
    LinkClicks.configure({ onOpenLink: on.onOpenLink }),
    FindInNotes,
    BarKeys.configure({ onOpenBar: on.onOpenBar }),
    WholeLineCopy,
    PlainPaste.configure({ onMessage: on.onMessage }),
  ]
}
