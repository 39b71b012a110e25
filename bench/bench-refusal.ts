/** Something that the person who measures can put right: told as its message alone. */
export class BenchRefusal extends Error {
  override readonly name = 'BenchRefusal'
}
