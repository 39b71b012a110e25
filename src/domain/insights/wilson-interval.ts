/** How many standard deviations lie on each side of 95 % of a normal distribution. */
const z = 1.959964

/**
 * The 95 % interval of a share, `hits` of `tries`, at least one try; both ends between 0 and 1. Wilson (1927) is right
 * also for few tries and for shares near 0 and 1, where the usual formula is not (Brown, Cai & DasGupta 2001).
 */
export function wilsonInterval(hits: number, tries: number): { readonly low: number; readonly high: number } {
  const share = hits / tries
  const spread = (z * z) / tries
  const middle = (share + spread / 2) / (1 + spread)
  const half = (z * Math.sqrt((share * (1 - share)) / tries + spread / (4 * tries))) / (1 + spread)
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}
