/** Four significant digits: more than the rows can tell, and the same on every machine. */
export function rounded(value: number): number {
  return Number(value.toPrecision(4))
}
