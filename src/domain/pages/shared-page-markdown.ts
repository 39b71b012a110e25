import { escapeMarkdown, joinParts, markdownOfText } from '../exchange/markdown-text'
import { noAnswerYet, pageName, questionsToShow, type SharedPage } from './shared-page'

/** A page as Markdown, to be pasted into a wiki. */
export function sharedPageMarkdown(page: SharedPage): string {
  return joinParts([
    `# ${oneLine(pageName(page))}`,
    markdownOfText(page.introduction),
    ...questionsToShow(page).flatMap(({ question, answer }) => [
      `## ${oneLine(question)}`,
      answer.trim() === '' ? noAnswerYet : markdownOfText(answer),
    ]),
  ])
}

function oneLine(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' ').trim())
}
