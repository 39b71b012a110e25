/** A task's value, and how long it took in milliseconds. */
export async function timed<V>(task: () => V | Promise<V>): Promise<{ value: V; milliseconds: number }> {
  const startedAt = performance.now()
  const value = await task()
  return { value, milliseconds: performance.now() - startedAt }
}
