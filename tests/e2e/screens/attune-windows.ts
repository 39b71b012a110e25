import type { ElectronApplication, Page } from '@playwright/test'

/** The window that opens by what `ask` does, once its page stands. */
export async function windowOpenedBy(app: ElectronApplication, ask: () => Promise<void>): Promise<Page> {
  const opened = app.waitForEvent('window')
  await ask()
  const page = await opened
  await page.waitForLoadState('domcontentloaded')
  return page
}

/** The window of a form, as its page’s address names it; waits until it is there. */
export async function windowOfForm(
  app: ElectronApplication,
  form: 'main' | 'meeting' | 'compact',
): Promise<Page> {
  const isIt = (page: Page) =>
    new URL(page.url()).searchParams.get('window') === (form === 'main' ? null : form)
  for (;;) {
    const page = app.windows().find((each) => each.url().startsWith('app://attune/') && isIt(each))
    if (page !== undefined) return page
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** The bounds of the window that shows a page. */
export async function boundsOf(app: ElectronApplication, page: Page): Promise<Electron.Rectangle> {
  const window = await app.browserWindow(page)
  return window.evaluate((each: Electron.BrowserWindow) => each.getBounds())
}
