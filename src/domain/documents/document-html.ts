import { blocksHtml, escapeHtml } from './blocks-html'
import { documentStyle } from './document-style'
import type { OutgoingDocument } from './outgoing-document'
import { inOneLine } from './text-blocks'

/** Nothing is loaded, run, posted or taken as a base: only the style that stands in the file itself. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/**
 * A document as one file for a browser, which needs nothing else and loads nothing: no script, no font, no picture. Its
 * style for paper is in it. `language` is that of its headings, as BCP 47 names it.
 */
export function documentHtml(document: OutgoingDocument, language: string): string {
  return `${[
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(inOneLine(document.title))}</title>`,
    `<style>\n${documentStyle}\n</style>`,
    '</head>',
    '<body>',
    `<main class="${document.kind}">`,
    documentBodyHtml(document),
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`
}

/** What stands on the page, without the page around it: to be pasted into another one. */
export function documentBodyHtml({ title, facts, blocks }: OutgoingDocument): string {
  return [
    '<header>',
    `<h1 dir="auto">${escapeHtml(inOneLine(title))}</h1>`,
    ...(facts.length === 0
      ? []
      : [`<p class="facts" dir="auto">${escapeHtml(facts.map(inOneLine).join(' · '))}</p>`]),
    '</header>',
    blocksHtml(blocks),
  ].join('\n')
}
