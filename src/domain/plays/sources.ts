import type { Source } from './source'
import { followThroughSources } from './sources/follow-through-sources'
import { hardNewsSources } from './sources/hard-news-sources'
import { listeningSources } from './sources/listening-sources'
import { mediaSources } from './sources/media-sources'
import { settingSources } from './sources/setting-sources'
import { trustSources } from './sources/trust-sources'

/** Every published work that a play, a rule or a weight refers to by its id. */
export const sources: readonly Source[] = [
  ...mediaSources,
  ...listeningSources,
  ...hardNewsSources,
  ...trustSources,
  ...settingSources,
  ...followThroughSources,
]

/** The source with this id, or undefined for one that this version does not know. */
export function findSource(id: string): Source | undefined {
  return sources.find((source) => source.id === id)
}
