export interface FileRecord {
  readonly size: number
  readonly unpacked?: boolean
  readonly integrity?: {
    readonly algorithm: string
    readonly hash: string
    readonly blockSize: number
    readonly blocks: readonly string[]
  }
}
export interface FolderRecord {
  readonly files: Readonly<Record<string, FolderRecord | FileRecord>>
}
export function filesOfHeader(header: FolderRecord, folder?: string): [string, FileRecord][]
export function wrongContent(name: string, record: FileRecord, content: Uint8Array): string[]
