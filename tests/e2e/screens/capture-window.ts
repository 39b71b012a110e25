import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test'

/** The small window over everything, by its field and what stands below it. */
export class CaptureScreen {
  readonly field: Locator
  readonly said: Locator

  private constructor(
    private readonly app: ElectronApplication,
    readonly page: Page,
  ) {
    this.field = page.getByRole('textbox')
    this.said = page.locator('#jot-words')
  }

  /** Asks for it as a second start with `--capture` does, and waits until it can be typed in. */
  static async open(app: ElectronApplication): Promise<CaptureScreen> {
    await app.evaluate(({ app: main }) =>
      main.emit('second-instance', {}, ['attune', '--capture'], process.cwd(), null),
    )
    const isCapture = (page: Page) => page.url().startsWith('app://attune-capture/')
    await expect.poll(() => app.windows().some(isCapture)).toBe(true)
    const page = app.windows().find(isCapture)
    if (page === undefined) throw new Error('the capture window has gone')
    const screen = new CaptureScreen(app, page)
    await expect.poll(() => screen.isVisible()).toBe(true)
    await expect(screen.field).toBeFocused()
    return screen
  }

  async isVisible(): Promise<boolean> {
    const shown = await this.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .filter((window) => window.webContents.getURL().startsWith('app://attune-capture/'))
        .map((window) => window.isVisible()),
    )
    return shown.includes(true)
  }

  /** Types the words and saves them; the window goes when they are on the disk. */
  async save(words: string, key = 'Alt+1'): Promise<void> {
    await this.page.keyboard.press(key)
    await this.page.keyboard.type(words)
    await this.page.keyboard.press('Enter')
    await this.gone()
  }

  async gone(): Promise<void> {
    await expect.poll(() => this.isVisible()).toBe(false)
  }
}
