import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { SeedRefusal } from './seed-refusal'

/** What was said in one meeting, and what it was about: where a seeded library takes its language from. */
export const transcriptSchema = z.object({
  topics: z.array(z.string().trim().min(1)).min(1),
  summary: z.string().trim().min(1),
  turns: z.array(z.object({ speaker: z.string(), text: z.string() })).min(1),
})

export type Transcript = z.infer<typeof transcriptSchema>

/** Reads transcripts, one JSON object a line; throws SeedRefusal without any, or when a line is none. */
export async function loadTranscripts(file: string): Promise<Transcript[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    throw new SeedRefusal(`The transcripts of --from cannot be read (${reason}).`)
  })
  const transcripts = text
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => parseTranscript(line, `${file}, line ${number}`))
  if (transcripts.length === 0) throw new SeedRefusal(`There is no transcript in ${file}.`)
  return transcripts
}

function parseTranscript(line: string, place: string): Transcript {
  try {
    return transcriptSchema.parse(JSON.parse(line))
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
    throw new SeedRefusal(`This is no transcript (${place}):\n${reason}`)
  }
}
