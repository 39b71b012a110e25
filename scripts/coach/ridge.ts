/** What ridge regression needs of its rows: the products of all columns with one another and with the target. */
export interface Products {
  readonly size: number
  /** Row by row, `size * size`; only the lower half is filled. */
  readonly columns: Float64Array
  readonly target: Float64Array
}

/** Adds up the products over some rows of a matrix that is given row by row. */
export function productsOf(
  matrix: Float64Array,
  size: number,
  rows: readonly number[],
  target: readonly number[],
): Products {
  const columns = new Float64Array(size * size)
  const withTarget = new Float64Array(size)
  for (const row of rows) {
    const from = row * size
    const wanted = target[row] ?? 0
    for (let i = 0; i < size; i += 1) {
      const value = matrix[from + i] ?? 0
      if (value === 0) continue
      withTarget[i] = (withTarget[i] ?? 0) + value * wanted
      const at = i * size
      for (let j = 0; j <= i; j += 1) {
        columns[at + j] = (columns[at + j] ?? 0) + value * (matrix[from + j] ?? 0)
      }
    }
  }
  return { size, columns, target: withTarget }
}

/** The products of all rows but those of one part. */
export function withoutProducts(all: Products, part: Products): Products {
  return {
    size: all.size,
    columns: all.columns.map((value, index) => value - (part.columns[index] ?? 0)),
    target: all.target.map((value, index) => value - (part.target[index] ?? 0)),
  }
}

/** The weights of ridge regression, by Cholesky's decomposition; columns and target are to be centred. */
export function ridgeWeights({ size, columns, target }: Products, penalty: number): Float64Array {
  const lower = Float64Array.from(columns)
  for (let i = 0; i < size; i += 1) lower[i * size + i] = (lower[i * size + i] ?? 0) + penalty
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = lower[i * size + j] ?? 0
      for (let k = 0; k < j; k += 1) sum -= (lower[i * size + k] ?? 0) * (lower[j * size + k] ?? 0)
      lower[i * size + j] = i === j ? Math.sqrt(sum) : sum / (lower[j * size + j] ?? 1)
    }
  }
  const weights = Float64Array.from(target)
  for (let i = 0; i < size; i += 1) {
    let sum = weights[i] ?? 0
    for (let k = 0; k < i; k += 1) sum -= (lower[i * size + k] ?? 0) * (weights[k] ?? 0)
    weights[i] = sum / (lower[i * size + i] ?? 1)
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = weights[i] ?? 0
    for (let k = i + 1; k < size; k += 1) sum -= (lower[k * size + i] ?? 0) * (weights[k] ?? 0)
    weights[i] = sum / (lower[i * size + i] ?? 1)
  }
  return weights
}
