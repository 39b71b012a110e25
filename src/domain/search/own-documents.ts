import type { SharedPage } from '../pages/shared-page'
import type { OwnPlay } from '../plays/own-play'
import { linesOfText, type SearchDocument } from './search-document'

/** A play of one’s own as a search sees it. */
export function ownPlayDocument(play: OwnPlay): SearchDocument {
  const asked = play.prepare.flatMap((part) => (part.kind === 'prompt' ? [part.prompt] : []))
  return {
    kind: 'plays',
    id: play.id,
    title: play.name,
    when: Date.parse(play.updatedAt),
    personIds: [],
    lines: [
      ...linesOfText('purpose', play.purpose),
      ...[...play.whenToUse, ...play.whenNotToUse].flatMap((text) => linesOfText('use', text)),
      ...linesOfText('use', play.fromExperience ?? ''),
      ...[...asked, ...play.reflect]
        .flatMap(({ label, hint }) => [label, hint])
        .flatMap((text) => linesOfText('prompts', text)),
      ...play.steps
        .flatMap(({ title, guidance, starters }) => [title, guidance, ...starters])
        .flatMap((text) => linesOfText('steps', text)),
    ],
  }
}

/** A shared page as a search sees it. */
export function sharedPageDocument({
  id,
  title,
  introduction,
  items,
  updatedAt,
}: SharedPage): SearchDocument {
  return {
    kind: 'pages',
    id,
    title,
    when: Date.parse(updatedAt),
    personIds: [],
    lines: [
      ...linesOfText('text', introduction),
      ...items
        .flatMap(({ question, answer }) => [question, answer])
        .flatMap((text) => linesOfText('questions', text)),
    ],
  }
}
