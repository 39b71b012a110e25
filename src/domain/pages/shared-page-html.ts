import { noAnswerYet, pageName, questionsToShow, type SharedPage } from './shared-page'

/**
 * A page as one file for a browser, which needs nothing else and loads nothing: no script, no font, no picture. Whatever
 * was written is shown as these characters.
 */
export function sharedPageHtml(page: SharedPage): string {
  const name = escapeHtml(pageName(page).replace(/\s+/g, ' ').trim())
  const questions = questionsToShow(page).map(
    ({ question, answer }) =>
      `<section>\n<h2 dir="auto">${escapeHtml(question.replace(/\s+/g, ' ').trim())}</h2>\n${
        answer.trim() === '' ? `<p class="open">${noAnswerYet}</p>` : paragraphs(answer)
      }\n</section>`,
  )
  return `${[
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${name}</title>`,
    `<style>\n${style}\n</style>`,
    '</head>',
    '<body>',
    `<h1 dir="auto">${name}</h1>`,
    ...(page.introduction.trim() === '' ? [] : [paragraphs(page.introduction)]),
    ...questions,
    '</body>',
    '</html>',
  ].join('\n')}\n`
}

const style = `:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 3rem auto; padding: 0 1.25rem; font: 1.0625rem/1.6 Georgia, serif; overflow-wrap: break-word; }
h1 { font-size: 1.75rem; line-height: 1.25; }
h2 { margin: 2.25rem 0 0.5rem; font-size: 1.1875rem; line-height: 1.35; }
p { margin: 0 0 0.75rem; }
.open { font-style: italic; }`

/** An empty line parts paragraphs; a line of its own stays one. */
function paragraphs(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .trim()
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => `<p dir="auto">${paragraph.split('\n').map(escapeHtml).join('<br>\n')}</p>`)
    .join('\n')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Characters that no document may hold are left out. */
function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
}
