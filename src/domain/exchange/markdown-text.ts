/** What Markdown would take for more than a character. */
const meaningful = /[\\`*_[\]<>~]/g

/** What begins a list, a heading, a quote or a line across where it stands first in a line. */
const meaningfulAtStart = /^(\s*)(#{1,6}|-+|=+|[>+]|\d+[.)])(?=\s|$)/

/** What would be read as another character: `&lt;`. */
const entity = /&(?=#?\w{1,32};)/g

/** Words as Markdown that reads as just these words. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(meaningful, (character) => `\\${character}`)
    .replace(entity, '\\&')
    .replace(meaningfulAtStart, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}` : `${space}\\${sign}`,
    )
}

/** What a person typed into a box, line by line, as paragraphs of Markdown. */
export function markdownOfText(text: string): string {
  return text
    .trim()
    .split(/\n/)
    .map((line) => escapeMarkdown(line.trimEnd()))
    .join('  \n')
    .replace(/( {2}\n){2,}/g, '\n\n')
}

/** A text under a heading of the third level; '' when there is none. */
export function underHeading(name: string, text: string): string {
  return text.trim() === '' ? '' : `### ${escapeMarkdown(name)}\n\n${text}`
}

/** Parts of a page, one below the other; those without a word are left out. */
export function joinParts(parts: readonly string[]): string {
  return `${parts
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .join('\n\n')}\n`
}
