/** Pearson's r; 0 when either side is constant. */
export function pearson(x: readonly number[], y: readonly number[]): number {
  const meanX = mean(x)
  const meanY = mean(y)
  let both = 0
  let onlyX = 0
  let onlyY = 0
  x.forEach((value, index) => {
    const dx = value - meanX
    const dy = (y[index] ?? 0) - meanY
    both += dx * dy
    onlyX += dx * dx
    onlyY += dy * dy
  })
  return onlyX > 1e-18 && onlyY > 1e-18 ? both / Math.sqrt(onlyX * onlyY) : 0
}

/** Spearman's rho: Pearson's r of the ranks, ties sharing their mean rank. */
export function spearman(x: readonly number[], y: readonly number[]): number {
  return pearson(ranks(x), ranks(y))
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function ranks(values: readonly number[]): readonly number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value)
  const ranked = new Array<number>(values.length).fill(0)
  for (let from = 0; from < order.length;) {
    let to = from
    while (to + 1 < order.length && order[to + 1]?.value === order[from]?.value) to += 1
    for (const { index } of order.slice(from, to + 1)) ranked[index] = (from + to) / 2
    from = to + 1
  }
  return ranked
}
