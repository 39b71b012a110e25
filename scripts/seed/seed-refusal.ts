/** Something that the person who seeds can put right: told as its message alone. */
export class SeedRefusal extends Error {
  override readonly name = 'SeedRefusal'
}
