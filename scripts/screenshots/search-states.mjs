/** The panel of the search before anything is typed. */
export async function showSearch(stage) {
  const { page } = stage
  await stage.visit('/')
  await field(page).click()
  await page.getByRole('group', { name: 'Narrow the search' }).waitFor()
  return () => leaveSearch(page)
}

/** Words that are in several meetings. */
export async function showSearchHits(stage) {
  const leave = await showSearch(stage)
  await type(stage.page, 'the')
  await panel(stage.page).getByRole('option').first().waitFor()
  return leave
}

/** Words that nobody wrote, with filters on. */
export async function showSearchNothing(stage) {
  const leave = await showSearch(stage)
  await filter(stage.page, 'When').selectOption('week')
  await type(stage.page, 'quartermaster')
  await stage.page.getByRole('button', { name: 'Search without narrowing' }).waitFor()
  return leave
}

/** Every filter in use, the two days too. */
export async function showSearchFilters(stage) {
  const leave = await showSearch(stage)
  await filter(stage.page, 'Kind').selectOption('meetings')
  await filter(stage.page, 'When').selectOption('between')
  await type(stage.page, 'price')
  return leave
}

/** The answer of a search that has not read everything yet. */
export async function showSearchReading(stage) {
  await stage.app.evaluate(({ ipcMain }) => {
    // Electron has no public way to ask for a handler; a library that is large enough would take minutes to make.
    const find = ipcMain._invokeHandlers.get('search:find')
    globalThis.realFind = find
    ipcMain._invokeHandlers.set('search:find', async (...given) => {
      const reply = await find(...given)
      return { ...reply, value: { ...reply.value, reading: { done: 18_400, total: 50_000 } } }
    })
  })
  const leave = await showSearch(stage)
  await type(stage.page, 'the')
  await stage.page.getByText(/Still reading/).first().waitFor()
  return async () => {
    await stage.app.evaluate(({ ipcMain }) => {
      ipcMain._invokeHandlers.set('search:find', globalThis.realFind)
    })
    await leave()
  }
}

function panel(page) {
  return page.getByRole('listbox', { name: 'Found' })
}

function field(page) {
  return page.getByRole('combobox', { name: 'Search everything you wrote' })
}

function filter(page, name) {
  return page.getByRole('group', { name: 'Narrow the search' }).getByLabel(name, { exact: true })
}

async function type(page, words) {
  await field(page).fill(words)
  await page.waitForTimeout(200)
}

/** The next picture of it begins with nothing typed and nothing narrowed. */
async function leaveSearch(page) {
  await field(page).fill('')
  for (const name of ['Kind', 'When']) await filter(page, name).selectOption('any')
  await field(page).focus()
  await page.keyboard.press('Escape')
}
