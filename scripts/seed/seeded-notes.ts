import type { CaptureKind } from '../../src/domain/notes/capture'
import type { NotesDocument, NotesNode } from '../../src/domain/notes/notes-document'
import { captureKindOf } from './capture-kind-of'
import type { SeedConversation } from './seed-conversation'
import type { SeededRandom } from './seeded-random'
import { wordCount, type SpokenLine } from './spoken-lines'

/** What notes are cut from. */
type Conversation = Pick<SeedConversation, 'topics' | 'lines' | 'words'>

export interface NotesOptions {
  /** Read on into the next one when the first is too short. */
  readonly conversations: readonly Conversation[]
  /** About how many words the notes have. */
  readonly words: number
  /** Between these two moments (milliseconds) the captures were made. */
  readonly startedAt: number
  readonly endedAt: number
  /** Who spoke, by the conversation's name for them. */
  readonly nameOf: (speaker: string) => string
  /** A summary that was said back in the middle, or null. */
  readonly saidBack: { readonly text: string; readonly saidAt: string } | null
}

/** Of the lines that could be captured so many are, as people catch some of what they hear. */
const captureShare: Readonly<Record<CaptureKind, number>> = {
  commitment: 0.4,
  decision: 0.3,
  question: 0.25,
  feeling: 0.3,
  objection: 0.3,
  need: 0.3,
  quote: 0.05,
}

const wordsBetweenHeadings = 220
const plain = { capture: null, capturedAt: null, planned: null, saidAt: null }

/** Notes of a conversation as the editor writes them: headings, lines, lists, and captures of every kind. */
export function seededNotes(random: SeededRandom, options: NotesOptions): NotesDocument {
  const conversations = longEnough(options)
  const topics = conversations.flatMap((conversation) => conversation.topics)
  const content: NotesNode[] = []
  let written = 0
  let heading = 0
  for (const line of linesFrom(random, conversations, options.words)) {
    if (written >= options.words) break
    if (written >= heading * wordsBetweenHeadings) {
      content.push(headingNode(topics[heading % topics.length] ?? ''))
      heading += 1
    }
    const isMiddle = written < options.words / 2 && written + line.words >= options.words / 2
    addLine(random, options, content, line, written / options.words)
    if (isMiddle && options.saidBack !== null) {
      const { text, saidAt } = options.saidBack
      content.push(paragraph(text, { planned: 'say-back', saidAt }))
    }
    written += line.words
  }
  return { type: 'doc', content }
}

/** The first conversations, as many as it takes for so many words. */
function longEnough({ conversations, words }: NotesOptions): Conversation[] {
  const enough: Conversation[] = []
  let left = words
  for (const conversation of conversations) {
    enough.push(conversation)
    left -= conversation.words
    if (left <= 0) break
  }
  return enough
}

/** From somewhere on that leaves enough of them; notes that need all there is begin at the beginning. */
function linesFrom(
  random: SeededRandom,
  conversations: readonly Conversation[],
  words: number,
): SpokenLine[] {
  const lines = conversations.flatMap((conversation) => conversation.lines)
  const inAll = conversations.reduce((sum, conversation) => sum + conversation.words, 0)
  const spare = Math.max(0, 1 - words / inAll)
  return lines.slice(random.integer(0, Math.floor(spare * lines.length * 0.9)))
}

function addLine(
  random: SeededRandom,
  { nameOf, startedAt, endedAt }: NotesOptions,
  content: NotesNode[],
  { speaker, text }: SpokenLine,
  progress: number,
): void {
  const kind = captureKindOf(text)
  if (random.chance(captureShare[kind])) {
    const capturedAt = new Date(Math.round(startedAt + (endedAt - startedAt) * progress)).toISOString()
    content.push(paragraph(text, { capture: kind, capturedAt }))
    return
  }
  const words = `${nameOf(speaker)}: ${text}`
  const last = content.at(-1)
  if (last?.type === 'bulletList' && random.chance(0.6)) {
    content[content.length - 1] = bulletList([...(last.content ?? []), listItem(words)])
  } else {
    const beginsList = wordCount(text) < 20 && random.chance(0.12)
    content.push(beginsList ? bulletList([listItem(words)]) : paragraph(words))
  }
}

function headingNode(words: string): NotesNode {
  return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: words }] }
}

function paragraph(words: string, marks: Partial<Record<keyof typeof plain, string>> = {}): NotesNode {
  return { type: 'paragraph', attrs: { ...plain, ...marks }, content: [{ type: 'text', text: words }] }
}

function bulletList(content: readonly NotesNode[]): NotesNode {
  return { type: 'bulletList', content }
}

function listItem(words: string): NotesNode {
  return { type: 'listItem', content: [paragraph(words)] }
}
