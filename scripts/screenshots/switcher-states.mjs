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

function row(page) {
  return page.getByRole('dialog', { name: 'Quick switcher' }).getByRole('option').first()
}
