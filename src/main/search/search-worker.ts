import { parentPort, workerData } from 'node:worker_threads'
import { DataKey } from '../library/data-key'
import { plainEnvelope } from '../library/plain-envelope'
import { sealedEnvelope } from '../library/sealed-envelope'
import { RecordReader } from './record-reader'
import { noSearchCache, searchCacheFile } from './search-cache'
import { SearchEngine, type RecordName } from './search-engine'
import type { FromSearchThread, SearchThreadData, ToSearchThread } from './search-messages'

/** Records that change again and again, as those that are being written in, are read this seldom. */
const gatherMs = 300

/** More often than this nobody can read a count. */
const tellEveryMs = 150

const { root, cacheFolder, dataKey, appVersion } = workerData as SearchThreadData
const envelope = dataKey === null ? plainEnvelope : sealedEnvelope(new DataKey(dataKey))
const cache = dataKey === null ? searchCacheFile(cacheFolder, appVersion) : noSearchCache(cacheFolder)
const changed = new Map<string, RecordName>()
let toldAt = 0

const engine = new SearchEngine(new RecordReader(root, envelope), cache, (reading) => {
  if (reading !== null && performance.now() - toldAt < tellEveryMs) return
  toldAt = performance.now()
  tell({ type: 'reading', reading })
})

parentPort?.on('message', (message: ToSearchThread) => {
  switch (message.type) {
    case 'ask':
      tell({ type: 'answer', number: message.number, answer: engine.answer(message.query) })
      return
    case 'changed':
      if (changed.size === 0) setTimeout(readChanged, gatherMs)
      for (const record of message.records) changed.set(`${record.kind}/${record.id}`, record)
  }
})

void engine.readAll()

function readChanged(): void {
  const records = [...changed.values()]
  changed.clear()
  engine.refresh(records)
  // Whoever looks at an answer has to ask again.
  tell({ type: 'reading', reading: engine.reading })
  void engine.saveIfWorthIt()
}

function tell(message: FromSearchThread): void {
  parentPort?.postMessage(message)
}
