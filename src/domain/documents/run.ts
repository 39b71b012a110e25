import { z } from 'zod'
import { captureKindSchema } from '../notes/capture'

export const runMarkSchema = z.enum(['strong', 'emphasis', 'underline', 'strike', 'code'])

export type RunMark = z.infer<typeof runMarkSchema>

/** Words that look alike. A line break within a paragraph is a `\n` in them. */
export const runSchema = z.object({
  text: z.string(),
  marks: z.array(runMarkSchema).readonly(),
  /** Only a web page or a mail address, by `linkOf`. */
  href: z.string().nullable(),
  /** What these words were captured as. */
  capture: captureKindSchema.nullable(),
})

export type Run = z.infer<typeof runSchema>

export function plainRun(text: string): Run {
  return { text, marks: [], href: null, capture: null }
}

export function strongRun(text: string): Run {
  return { ...plainRun(text), marks: ['strong'] }
}

export function textOfRuns(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}

const opensOutside = /^(?:https?:\/\/(?![^/?#]*@)|mailto:)[^\s<>"`\\\p{C}]+$/iu

/** An address that a document may lead to, a web page or a mail address; null for what is neither, or could run. */
export function linkOf(href: unknown): string | null {
  return typeof href === 'string' && href.length <= 2000 && opensOutside.test(href) ? href : null
}
