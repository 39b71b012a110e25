import type { SearchDocument, SearchLine } from '../../../../src/domain/search/search-document'
import type { SearchQuery } from '../../../../src/domain/search/search-query'
import type { StampedDocument } from '../../../../src/main/search/build-segment'
import type { SearchIndex } from '../../../../src/main/search/search-index'

export function aDocument(id: string, given: Partial<SearchDocument> = {}): SearchDocument {
  return { kind: 'meetings', id, title: '', when: 0, personIds: [], lines: [], ...given }
}

export function aLine(text: string, captures: SearchLine['captures'] = []): SearchLine {
  return { place: 'notes', text, captures }
}

export function stamped(document: SearchDocument, mtimeMs = 1): StampedDocument {
  return { document, stamp: { size: 1, mtimeMs } }
}

export function aQuery(text: string, given: Partial<SearchQuery> = {}): SearchQuery {
  return {
    text,
    kind: null,
    personId: null,
    meetingId: null,
    captureKind: null,
    from: null,
    before: null,
    limit: 100,
    ...given,
  }
}

/** The ids of what is found, the best first. */
export function found(index: SearchIndex, text: string, given: Partial<SearchQuery> = {}): string[] {
  return index.find(aQuery(text, given)).best.map(({ record }) => record.id)
}
