import { z } from 'zod'
import { captureKindSchema } from '../notes/capture'
import { runSchema, type Run } from './run'

/** What a line is besides its words: captured, planned to be said and not yet said, or said as planned. */
export const lineSignSchema = z.union([captureKindSchema, z.enum(['to-say', 'said'])])

export type LineSign = z.infer<typeof lineSignSchema>

/** One part of a page, from top to bottom. */
export type Block =
  /** 2 for a part of the page, up to 6; 1 is the title. */
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly sign: LineSign | null; readonly runs: readonly Run[] }
  /** `start` is the first number; null for a list without numbers. */
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'checklist'; readonly items: readonly ChecklistItem[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' }
  /** Short facts, each behind its name. */
  | { readonly kind: 'definitions'; readonly rows: readonly Definition[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly TableRow[] }

export interface ChecklistItem {
  readonly isDone: boolean
  readonly blocks: readonly Block[]
}

export interface Definition {
  readonly term: string
  readonly runs: readonly Run[]
}

/** The cells of one row. */
export type TableRow = readonly (readonly Run[])[]

const runs = z.array(runSchema)
const blocks = z.lazy(() => z.array(blockSchema))

export const blockSchema: z.ZodType<Block> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.number().int().min(2).max(6), runs }),
  z.object({ kind: z.literal('paragraph'), sign: lineSignSchema.nullable(), runs }),
  z.object({ kind: z.literal('list'), start: z.number().int().nullable(), items: z.array(blocks) }),
  z.object({
    kind: z.literal('checklist'),
    items: z.array(z.object({ isDone: z.boolean(), blocks })),
  }),
  z.object({ kind: z.literal('quote'), blocks }),
  z.object({ kind: z.literal('code'), text: z.string() }),
  z.object({ kind: z.literal('rule') }),
  z.object({ kind: z.literal('definitions'), rows: z.array(z.object({ term: z.string(), runs })) }),
  z.object({ kind: z.literal('table'), head: z.array(z.string()), rows: z.array(z.array(runs)) }),
])
