/** How many standard deviations lie on each side of 95 % of a normal distribution. */
const z = 1.959964

/** The 95 % interval of how often something rare is to be expected when it was counted `count` times (Byar, in Breslow & Day 1987). */
export function poissonInterval(count: number): { readonly low: number; readonly high: number } {
  const next = count + 1
  const low = count === 0 ? 0 : count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3
  return { low: Math.max(0, low), high: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3 }
}
