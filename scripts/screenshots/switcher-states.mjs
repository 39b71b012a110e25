/** The switcher before anything is typed, with what was opened lately. */
export async function showSwitcher(stage) {
  const { page } = stage
  for (const place of ['/people', `/meetings/${await stage.meetingId()}`, '/commitments']) await stage.visit(place)
  await page.keyboard.press('Control+k')
  await row(page).waitFor()
  return () => page.keyboard.press('Escape')
}

/** Records and commands by a few letters. */
export async function showSwitcherHits(stage) {
  const leave = await showSwitcher(stage)
  await stage.page.keyboard.type('re')
  await stage.page.locator('mark').first().waitFor()
  return leave
}

/** Letters that nothing is called by. */
export async function showSwitcherNothing(stage) {
  const leave = await showSwitcher(stage)
  await stage.page.keyboard.type('quartzjumps')
  await stage.page.getByRole('button', { name: 'Search everything for it' }).waitFor()
  return leave
}

/** Every key on one sheet. */
export async function showShortcutsSheet(stage) {
  await stage.visit('/')
  await stage.page.locator('#main').focus()
  await stage.page.keyboard.press('?')
  await stage.page.getByRole('dialog', { name: 'Shortcuts' }).waitFor()
  return () => stage.page.keyboard.press('Escape')
}

/** Settings while a key is recorded that another command has. */
export async function showKeyTaken(stage) {
  const { page } = stage
  await stage.visit('/settings')
  await page.getByRole('button', { name: /^Key of “New meeting”/ }).click()
  await page.keyboard.press('Control+1')
  await page.getByText('Ctrl+1 is the key of').scrollIntoViewIfNeeded()
  return () => page.keyboard.press('Escape')
}

function row(page) {
  return page.getByRole('dialog', { name: 'Quick switcher' }).getByRole('option').first()
}
