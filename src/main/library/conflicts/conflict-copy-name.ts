/**
 * How programs that keep a folder the same on several machines name the copy of a file that was changed on two of them,
 * before its extension:
 *
 * - Syncthing: `name.sync-conflict-20261122-031500-ABCDEFG`
 * - Nextcloud, ownCloud: `name (conflicted copy 2026-11-22 031500)`, `name_conflict-20261122-031500`
 * - Dropbox: `name (Ana's conflicted copy 2026-11-22)`, in the words of the person’s language
 * - Google Drive: `name (1)`; iCloud: `name 2`; pCloud: `name [conflicted]`; Seafile: `name (SFConflict …)`
 *
 * What stands in brackets is not read: it differs with languages, and names of ours hold no brackets.
 */
const endings = [
  /\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]{1,16})?$/,
  /_conflict-\d{8}-\d{6}$/,
  / ?\([^()]+(?:\([^()]*\)[^()]*)?\)$/,
  / ?\[[^[\]]+\]$/,
  / [2-9]\d?$/,
]

/** OneDrive puts the name of the machine behind: `name-LAPTOP`. Only after a whole id that Attune made is that sure. */
const behindAnId = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-.+$/

const extensions = ['.json', '.sealed', '.lock']

/**
 * The name of the file that a file of this name is a conflict copy of, or null when it is none: `abc.json` for
 * `abc.sync-conflict-20261122-031500-ABCDEFG.json`. A copy of a copy is one of the first file.
 */
export function originalOfConflictCopy(fileName: string): string | null {
  const extension = extensions.find((each) => fileName.endsWith(each))
  if (extension === undefined) return null
  const name = fileName.slice(0, -extension.length)
  const original = withoutEndings(name)
  const whole = behindAnId.exec(original)?.[1] ?? original
  return whole === name || whole === '' ? null : `${whole}${extension}`
}

function withoutEndings(name: string): string {
  const ending = endings.find((each) => each.test(name))
  return ending === undefined ? name : withoutEndings(name.replace(ending, ''))
}
