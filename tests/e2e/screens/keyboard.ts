import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any screen has. */
const mostStops = 150

/** Moves the focus with Tab alone until it is on `target`, as somebody without a mouse does. */
export async function tabTo(
  page: Page,
  target: Locator,
  direction: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  await target.waitFor()
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(direction)
  }
  await expect(target).toBeFocused()
}
