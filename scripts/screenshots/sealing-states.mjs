import { button, heading } from '../tour/meeting-parts.mjs'

const passphrase = 'slow river under the old bridge'

/** The pages on the way to a sealed library; sealed once, the library stays so for the pictures that follow. */
export async function showNewPassphrase(stage) {
  const { page } = stage
  await stage.visit('/settings/sealing/seal')
  await button(page, 'Choose a passphrase').click()
  await page.getByLabel('New passphrase', { exact: true }).fill(passphrase)
}

export async function showRecoveryKey(stage) {
  const { page } = stage
  await showNewPassphrase(stage)
  await page.getByLabel('New passphrase, once more', { exact: true }).fill(passphrase)
  await button(page, 'Go on').click()
  await groups(page).last().waitFor()
}

export async function showTypedBack(stage) {
  await showRecoveryKey(stage)
  await button(stage.page, 'I have kept it').click()
  await button(stage.page, 'Seal the library').waitFor()
}

async function seal(stage) {
  const { page } = stage
  await showRecoveryKey(stage)
  const shown = (await groups(page).allInnerTexts()).map((text) => text.split('\n').at(-1))
  await button(page, 'I have kept it').click()
  for (const [place, group] of shown.entries()) {
    const field = page.getByLabel(`Group ${place + 1}`, { exact: true })
    if ((await field.count()) > 0) await field.fill(group)
  }
  await button(page, 'Seal the library').click()
  await heading(page, 'The library is sealed').waitFor()
}

export async function showSealed(stage) {
  const isSealed = await stage.page.evaluate(async () => {
    const reply = await globalThis.attune.exchange.read()
    return reply.ok && reply.value.isSealed
  })
  if (!isSealed) await seal(stage)
  await stage.visit('/settings')
  await heading(stage.page, 'Sealing').scrollIntoViewIfNeeded()
}

export async function showLocked(stage) {
  const { page } = stage
  await showSealed(stage)
  await page.keyboard.press('ControlOrMeta+Shift+l')
  await heading(page, 'Attune is locked').waitFor()
  return () => unlock(page)
}

/** Refused often enough that the next try has to wait. */
export async function showLockedPause(stage) {
  const { page } = stage
  const leave = await showLocked(stage)
  const field = page.getByLabel('Passphrase', { exact: true })
  for (let tries = 0; tries < 8; tries += 1) {
    await field.fill('not this one')
    await page.keyboard.press('Enter')
    await page.getByText('This is not the passphrase.').waitFor()
    if (await button(page, 'Unlock').isDisabled()) break
  }
  return leave
}

export async function showLockedRecoveryKey(stage) {
  const { page } = stage
  const leave = await showLocked(stage)
  await button(page, 'Use the recovery key').click()
  return async () => {
    await page.getByRole('button', { name: /passphrase/i }).first().click()
    await leave()
  }
}

async function unlock(page) {
  const field = page.getByLabel('Passphrase', { exact: true })
  await field.fill(passphrase)
  const unlocking = button(page, 'Unlock')
  for (let tries = 0; tries < 60 && (await unlocking.isDisabled()); tries += 1) await page.waitForTimeout(1_000)
  await unlocking.click()
  await page.getByRole('navigation', { name: 'Main' }).waitFor()
}

function groups(page) {
  return page.getByRole('list', { name: 'Recovery key' }).getByRole('listitem')
}
