import { basename } from 'node:path'
import { newMeeting, type Meeting } from '../../../domain/meetings/meeting'
import { notesText } from '../../../domain/notes/notes-text'
import { instantSchema } from '../../../domain/records/instant'
import { stableId } from './import-records'
import { notesFromMarkdown } from './notes-from-markdown'

export interface MarkdownFile {
  /** From the chosen folder on, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly modifiedAtMs: number
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/

/**
 * A file of notes as a meeting that is over: its title from the front matter, the first heading or the file’s name, its
 * time from the front matter or the file. The same file gets the same id each time.
 */
export function meetingFromMarkdown({ path, text, modifiedAtMs }: MarkdownFile): Meeting {
  const whole = text.replace(/^\ufeff/, '')
  const head = frontMatter.exec(whole)
  const about = readFrontMatter(head?.[1] ?? '')
  const notes = notesFromMarkdown(head === null ? whole : whole.slice(head[0].length))
  const [first, ...others] = notes.content
  const heading = first?.type === 'heading' ? notesText({ type: 'doc', content: [first] }).trim() : ''
  const writtenAt = new Date(modifiedAtMs).toISOString()
  const at = parseTime(about.get('date') ?? about.get('created') ?? '') ?? writtenAt
  return {
    ...newMeeting(stableId('markdown', path, text), writtenAt),
    title: about.get('title') ?? (heading === '' ? basename(path).replace(/\.[^.]+$/, '') : heading),
    // A heading that became the title is not said twice.
    notes: heading === '' ? notes : { ...notes, content: others },
    startsAt: at,
    closedAt: writtenAt,
    isSensitive: false,
    playIds: [],
  }
}

/** The plain `name: value` lines; nothing else of YAML is needed here. */
function readFrontMatter(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const line of text.split(/\r?\n/)) {
    const [, name = '', value = ''] = /^([A-Za-z_]+):\s*(.*?)\s*$/.exec(line) ?? []
    const bare = /^(["'])(.*)\1$/.exec(value)?.[2]?.replace(/\\(["\\])/g, '$1') ?? value
    if (bare !== '') found.set(name.toLowerCase(), bare)
  }
  return found
}

function parseTime(text: string): string | null {
  const ms = Date.parse(text)
  if (Number.isNaN(ms)) return null
  const instant = new Date(ms).toISOString()
  return instantSchema.safeParse(instant).success ? instant : null
}
