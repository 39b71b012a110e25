import electron, { clipboard } from 'electron'

/** Since version 44 the clipboard takes items, as that of the web does; before it took all forms in one object. */
interface NewerExports {
  readonly ClipboardItem?: new (items: Record<string, string>) => Electron.ClipboardItem
}

interface OlderClipboard {
  write(forms: { readonly html: string; readonly text: string }): void
}

/** Puts rich text on the clipboard, and plain text for where that is not taken. */
export async function copyRich(html: string, text: string): Promise<void> {
  const exported: NewerExports = electron
  const { ClipboardItem } = exported
  if (ClipboardItem === undefined) {
    const older = clipboard as unknown as OlderClipboard
    older.write({ html, text })
    return
  }
  await clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': text })])
}
