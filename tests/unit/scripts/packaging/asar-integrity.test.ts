import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  filesOfHeader,
  wrongContent,
  type FileRecord,
} from '../../../../scripts/packaging/asar-integrity.mjs'

const content = Buffer.from('the words of a program')
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function recordOf(bytes: Buffer, blockSize: number): FileRecord {
  const starts = Array.from(
    { length: Math.ceil(bytes.byteLength / blockSize) },
    (_, index) => index * blockSize,
  )
  const blocks = starts.map((start) => sha256(bytes.subarray(start, start + blockSize)))
  return {
    size: bytes.byteLength,
    integrity: { algorithm: 'SHA256', hash: sha256(bytes), blockSize, blocks },
  }
}

describe('the integrity of app.asar', () => {
  test('files are named with their folders', () => {
    const record = recordOf(content, 1024)
    const header = {
      files: { 'package.json': record, out: { files: { main: { files: { 'index.js': record } } } } },
    }
    expect(filesOfHeader(header).map(([name]) => name)).toEqual(['package.json', 'out/main/index.js'])
  })

  test('a file that is what its digests say is right', () => {
    expect(wrongContent('a.js', recordOf(content, 8), content)).toEqual([])
  })

  test('one changed letter shows', () => {
    const changed = Buffer.from(content)
    changed[3] = 88
    expect(wrongContent('a.js', recordOf(content, 8), changed)).toEqual([
      'a.js is not what the header has a digest of',
    ])
  })

  test('a file without a digest, of another size, or outside the archive is not accepted', () => {
    expect(wrongContent('a.js', { size: content.byteLength }, content)).toEqual(['a.js has no digest'])
    expect(wrongContent('a.js', recordOf(content, 8), content.subarray(1))).toEqual([
      'a.js is of another size than the header says',
    ])
    expect(wrongContent('a.js', { size: 1, unpacked: true }, content)).toEqual([
      'a.js lies outside the archive',
    ])
  })
})
