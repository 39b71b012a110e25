/** Long titles are cut so that the name and its ending fit every file system. */
const longestName = 80

/** A title as a file name on every platform: without the characters that one of them forbids. */
export function fileNameFor(title: string): string {
  const name = title
    .normalize('NFC')
    .replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  return [...name].slice(0, longestName).join('').trim() || 'Untitled'
}
