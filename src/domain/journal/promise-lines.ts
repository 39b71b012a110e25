/** As many as are offered beside one entry. */
const mostLines = 20

/** Longer than a promise is told in; a paragraph that mentions somebody is none. */
const longestPromise = 300

const mention = /(?<![\p{L}\p{N}_.@])@(?=[\p{L}\p{N}])/u
const bullet = /^\s*[-*•]\s+/u

/** The lines of a text that name somebody with `@`, and so may make a promise; each once, in their order. */
export function promiseLinesIn(text: string): readonly string[] {
  const lines = text
    .split('\n')
    .map((line) => line.replace(bullet, '').trim())
    .filter((line) => line.length <= longestPromise && mention.test(line))
  return [...new Set(lines)].slice(0, mostLines)
}
