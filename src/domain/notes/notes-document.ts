import { z } from 'zod'

/** A mark of the notes' document, as ProseMirror writes it. */
const markSchema = z.looseObject({ type: z.string(), attrs: z.record(z.string(), z.unknown()).optional() })

export interface NotesNode {
  readonly type: string
  readonly attrs?: Record<string, unknown> | undefined
  readonly content?: readonly NotesNode[] | undefined
  readonly marks?: readonly z.infer<typeof markSchema>[] | undefined
  readonly text?: string | undefined
}

const notesNodeSchema: z.ZodType<NotesNode> = z.lazy(() =>
  // Loose: what a newer version added to a node is kept, and the editor refuses to change the document.
  z.looseObject({
    type: z.string(),
    attrs: z.record(z.string(), z.unknown()).optional(),
    content: z.array(notesNodeSchema).optional(),
    marks: z.array(markSchema).optional(),
    text: z.string().optional(),
  }),
)

/**
 * The notes of a meeting as ProseMirror's JSON. Types of nodes are not checked here: a document with nodes that this
 * version does not know is kept whole, and the editor shows it read-only.
 */
export const notesDocumentSchema = z.object({ type: z.literal('doc'), content: z.array(notesNodeSchema) })

export type NotesDocument = z.infer<typeof notesDocumentSchema>

export const emptyNotes: NotesDocument = { type: 'doc', content: [] }
