import { describe, expect, it } from 'vitest'
import { learnedMeasures } from '../../../../../src/domain/coach/measures/learned-measures'
import { mannerMarkers } from '../../../../../src/domain/coach/measures/manner-markers'
import { mannerWords } from '../../../../../src/domain/coach/measures/manner-words'

/** Words of the topics that the labelled replies and lessons are about. */
const topicWords =
  'police cop cops officer officers campus student students victim victims assault sexual accused accuser perpetrator guilty innocent crime criminal arrest shot killed media minority minorities race racial black white women men school college court jail law rights safety protect media overblown number numbers math triangle square fraction teacher divided plus minus'.split(
    ' ',
  )

const measures = [learnedMeasures.receptiveness, learnedMeasures.uptake]

describe('what was learned', () => {
  it('hangs no weight on a word outside the closed list', () => {
    const markers = new Set<string>(mannerMarkers.map(({ name }) => name))
    const features = measures.flatMap((measure) => Object.keys(measure.features))
    for (const feature of features) {
      const [kind, name = ''] = feature.split(/ (.*)/u)
      if (kind === 'word') expect(mannerWords.has(name), feature).toBe(true)
      else if (kind === 'marker' || kind === 'opening') expect(markers.has(name), feature).toBe(true)
      else expect(['form', 'shared'], feature).toContain(kind)
    }
  })

  it('has no word of a topic in its lists', () => {
    const listed = new Set([...mannerWords, ...mannerMarkers.flatMap(({ phrases }) => phrases.flat())])
    expect(topicWords.filter((word) => listed.has(word))).toEqual([])
  })

  it('names source and licence of each measure', () => {
    for (const measure of measures) {
      expect(measure.source).toMatch(/\d{4}/u)
      expect(measure.licence).toBe('MIT')
    }
  })
})
