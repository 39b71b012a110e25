/** The parts of the app by the names that people and screen readers know them by. */

export function box(page, name) {
  return page.getByRole('textbox', { name, exact: true })
}

export function button(page, name) {
  return page.getByRole('button', { name, exact: true })
}

export function tab(page, name) {
  return page.getByRole('tab', { name })
}

export async function goTo(page, place) {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place }).click()
  await page.getByRole('heading', { level: 1, name: place }).waitFor()
}

/** Writes into a text box, all words at once as from dictation; key by key would take most of the time. */
export async function write(page, name, words) {
  await writeInto(page, box(page, name), words)
}

export async function writeInto(page, textBox, words) {
  await textBox.click()
  await page.keyboard.insertText(words)
}

/** Chooses a step of a scale by its word. */
export async function choose(page, scale, step) {
  const radios = page.getByRole('radiogroup', { name: scale, exact: true })
  await radios.getByRole('radio', { name: step, exact: true }).check()
}

/** A heading of the page itself: the guide beside it may have one of the same name. */
export function heading(page, name) {
  return page.getByRole('heading', { name, exact: true }).first()
}

/** Brings a part to the top of what scrolls around it, with a little air, so that a picture shows it. */
export async function showAtTop(locator) {
  await locator.evaluate((element) => {
    element.style.scrollMarginTop = '24px'
    element.scrollIntoView({ block: 'start', behavior: 'instant' })
    element.style.scrollMarginTop = ''
  })
}

/** Brings the page of a meeting back to its start. */
export async function showStart(page) {
  await page.getByRole('main').evaluate((main) => {
    for (const element of main.querySelectorAll(':not(textarea)')) element.scrollTop = 0
  })
}
