import type { ElectronApplication, JSHandle, Page } from '@playwright/test'
import type { BrowserWindow } from 'electron'

/** The window that shows a page, in the main process. Attune keeps others, so that it is none of them by its place. */
export async function windowOf(app: ElectronApplication, page: Page): Promise<JSHandle<BrowserWindow>> {
  return (await app.browserWindow(page)) as JSHandle<BrowserWindow>
}
