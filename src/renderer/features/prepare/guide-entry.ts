/** What the guide says of one part of the page, in our own words. */
export interface GuideEntry {
  readonly title: string
  /** Why it is asked, in a sentence or two. */
  readonly why: string
  /** How it could sound. */
  readonly examples: readonly string[]
  /** `practice` alone says that no study backs it; an empty list, that it needs none. */
  readonly sourceIds: readonly string[]
}
