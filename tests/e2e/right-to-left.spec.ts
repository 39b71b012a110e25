import { goTo } from './screens/main-navigation'
import { expect, test } from './fixtures'

const places = [
  'Today',
  'Meetings',
  'People',
  'Commitments',
  'Journal',
  'Plays',
  'Insights',
  'Settings',
] as const

test('where a language is written from right to left, the page is too, and nothing is cut off', async ({
  attune,
}) => {
  // None that ships is; its texts are English then, and the layout is that of the language.
  const { page, pageErrors } = await attune.start({ env: { ATTUNE_LANGUAGE: 'ar' } })
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
  const widthLeft = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  const leftOf = (selector: string) =>
    page.evaluate((one) => document.querySelector(one)?.getBoundingClientRect().left ?? -1, selector)
  for (const place of places) {
    await goTo(page, place)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    expect(await leftOf('nav'), `the places stand on the right of ${place}`).toBeGreaterThan(
      await leftOf('main h1'),
    )
    expect(await widthLeft(), place).toBeLessThanOrEqual(0)
  }
  await goTo(page, 'Today')
  await page.getByRole('link', { name: 'Open the example' }).click()
  for (const tab of ['Prepare', 'Meet', 'Reflect']) {
    await page.getByRole('tab', { name: tab }).click()
    await page.getByRole('tabpanel').waitFor()
    expect(await widthLeft(), tab).toBeLessThanOrEqual(0)
  }
  expect(pageErrors).toEqual([])
})
