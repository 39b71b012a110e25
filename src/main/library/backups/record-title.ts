import { t } from '../../../texts/t'
import { recordKindNameSchema, type RecordKindName } from '../../../domain/records/record-kind-name'
import type { Envelope } from '../envelope'
import { recordCodec } from '../record-kind'
import { recordKinds } from '../record-kinds'
import { namedRecord } from '../title-of-record'

/** What people call a record, from the bytes of its file and its path (`meetings/<id>.json`). */
export function titleOf(path: string, bytes: Uint8Array, envelope: Envelope): string {
  try {
    const [folder, fileName = ''] = path.split('/')
    const id = fileName.slice(0, Math.max(0, fileName.lastIndexOf('.')))
    return titleOfFile({ kind: recordKindNameSchema.parse(folder), id }, bytes, envelope)
  } catch {
    return t('A record that cannot be read')
  }
}

interface NamedFile<K> {
  readonly kind: K
  readonly id: string
}

function titleOfFile<K extends RecordKindName>(
  { kind, id }: NamedFile<K>,
  bytes: Uint8Array,
  envelope: Envelope,
) {
  return namedRecord<K>(kind, recordCodec(recordKinds[kind], id, envelope).decode(bytes))
}
