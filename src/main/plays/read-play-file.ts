import { t } from '../../texts/t'
import { ownPlaySchema } from '../../domain/plays/own-play'
import { recordIdSchema } from '../../domain/records/record-id'
import { BrokenPlayFile } from './broken-play-file'
import { readLocatedYaml, type LocatedFields, type LocatedList, type Located } from './located-yaml'
import { playFileFormat, type PlayContent } from './play-file-format'

/**
 * The play in the text of a file. A prompt without an id gets one from `newId`, and so does every step. Unknown fields
 * are refused rather than passed over: mostly they are known ones, mistyped, and what they say would be lost unseen.
 * Throws `BrokenPlayFile` at the first thing that is wrong.
 */
export function readPlayFile(text: string, newId: () => string): PlayContent {
  const file = asFields(readLocatedYaml(text), t('a play with its fields, the first being “format”'))
  ensureFormat(file)
  refuseUnknown(file, [
    'format',
    'name',
    'purpose',
    'use-when',
    'not-when',
    'minutes',
    'sensitive',
    'asks-for-openness',
    'prepare',
    'steps',
    'reflect',
    'sources',
    'from-experience',
    'copied-from',
  ])
  const content: PlayContent = {
    name: nameOf(file),
    purpose: textAt(file, 'purpose', 2000) ?? '',
    whenToUse: textsAt(file, 'use-when', 2000, 50),
    whenNotToUse: textsAt(file, 'not-when', 2000, 50),
    preparationMinutes: minutesOf(file),
    isSensitive: yesOrNo(file, 'sensitive'),
    asksForOpenness: yesOrNo(file, 'asks-for-openness'),
    prepare: distinct(listAt(file, 'prepare', 100)).map((item) => preparePart(item, newId)),
    steps: listAt(file, 'steps', 100).items.map((item) => stepOf(item, newId)),
    reflect: distinct(listAt(file, 'reflect', 100)).map((item) => promptOf(item, newId)),
    sourceIds: textsAt(file, 'sources', 64, 50),
    fromExperience: textAt(file, 'from-experience', 2000),
    copiedFrom: textAt(file, 'copied-from', 64),
  }
  // What is written into the library is what the library can read.
  const bare = ownPlaySchema.omit({
    schemaVersion: true,
    id: true,
    createdAt: true,
    updatedAt: true,
    lineage: true,
  })
  return bare.parse(content)
}

function ensureFormat(file: LocatedFields): void {
  const format = textAt(file, 'format', 100)
  if (format === playFileFormat) return
  const line = file.fields.get('format')?.line ?? file.line
  const expected = playFileFormat
  throw new BrokenPlayFile(
    line,
    format === null
      ? t('“format: {{expected}}” was expected; there is none.', { expected })
      : t('“format: {{expected}}” was expected; it says “{{given}}”.', {
          expected,
          given: shortened(format),
        }),
  )
}

function nameOf(file: LocatedFields): string {
  const name = (textAt(file, 'name', 200) ?? '').trim()
  if (name !== '') return name
  throw new BrokenPlayFile(file.fields.get('name')?.line ?? file.line, t('A play needs a name: “name: …”.'))
}

function minutesOf(file: LocatedFields): number {
  const text = textAt(file, 'minutes', 100)
  if (text === null) return 10
  const minutes = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (minutes >= 1 && minutes <= 600) return minutes
  const line = file.fields.get('minutes')?.line ?? file.line
  throw new BrokenPlayFile(
    line,
    t('“minutes” is a whole number from 1 to 600; it says “{{text}}”.', { text: shortened(text) }),
  )
}

function yesOrNo(parent: LocatedFields, name: string): boolean {
  const text = textAt(parent, name, 100)
  switch (text?.toLowerCase() ?? 'no') {
    case 'yes':
    case 'true':
      return true
    case 'no':
    case 'false':
      return false
    default:
      throw new BrokenPlayFile(
        parent.fields.get(name)?.line ?? parent.line,
        t('“{{name}}” is “yes” or “no”; it says “{{text}}”.', { name, text: shortened(text ?? '') }),
      )
  }
}

function preparePart(item: Located, newId: () => string): PlayContent['prepare'][number] {
  const fields = asFields(item, t('a prompt (“prompt: …”) or a part (“part: objections” or “part: medium”)'))
  const part = textAt(fields, 'part', 100)
  if (part === null) return { kind: 'prompt', prompt: promptOf(fields, newId) }
  refuseUnknown(fields, ['part'])
  switch (part) {
    case 'objections':
      return { kind: 'objections' }
    case 'medium':
      return { kind: 'medium-advisor' }
    default:
      throw new BrokenPlayFile(
        fields.fields.get('part')?.line ?? fields.line,
        t('“part” is “objections” or “medium”; it says “{{part}}”.', { part: shortened(part) }),
      )
  }
}

function promptOf(item: Located, newId: () => string): PlayContent['reflect'][number] {
  const fields = asFields(item, t('a prompt (“prompt: …”)'))
  refuseUnknown(fields, ['prompt', 'id', 'hint', 'required'])
  const label = textAt(fields, 'prompt', 300)
  if (!fields.fields.has('prompt'))
    throw new BrokenPlayFile(fields.line, t('A prompt begins with its name: “prompt: …”.'))
  return {
    id: idOf(fields) ?? newId(),
    label: label ?? '',
    hint: textAt(fields, 'hint', 2000) ?? '',
    isRequired: yesOrNo(fields, 'required'),
  }
}

function stepOf(item: Located, newId: () => string): PlayContent['steps'][number] {
  const fields = asFields(item, t('a step (“step: …”)'))
  refuseUnknown(fields, ['step', 'guidance', 'starters'])
  const title = textAt(fields, 'step', 300)
  if (!fields.fields.has('step'))
    throw new BrokenPlayFile(fields.line, t('A step begins with its name: “step: …”.'))
  return {
    id: newId(),
    title: title ?? '',
    guidance: textAt(fields, 'guidance', 2000) ?? '',
    starters: textsAt(fields, 'starters', 1000, 20),
  }
}

function idOf(fields: LocatedFields): string | null {
  const id = textAt(fields, 'id', 64)
  if (id === null || recordIdSchema.safeParse(id).success) return id
  throw new BrokenPlayFile(
    fields.fields.get('id')?.line ?? fields.line,
    t('An id is letters, digits and hyphens; it says “{{id}}”.', { id: shortened(id) }),
  )
}

/** The items, none of which has the id of another one: their answers would be one. */
function distinct({ items }: LocatedList): readonly Located[] {
  const lines = new Map<string, number>()
  for (const item of items) {
    if (item.kind !== 'fields') continue
    const id = idOf(item)
    if (id === null) continue
    const line = item.fields.get('id')?.line ?? item.line
    const first = lines.get(id)
    if (first !== undefined)
      throw new BrokenPlayFile(
        line,
        t('The id “{{id}}” is that of line {{line}} already.', { id, line: first }),
      )
    lines.set(id, line)
  }
  return items
}

function asFields(value: Located, expected: string): LocatedFields {
  if (value.kind === 'fields') return value
  throw new BrokenPlayFile(value.line, t('Here {{expected}} was expected.', { expected }))
}

function refuseUnknown({ fields }: LocatedFields, known: readonly string[]): void {
  for (const [name, { line }] of fields) {
    if (!known.includes(name))
      throw new BrokenPlayFile(
        line,
        t('“{{name}}” is no field here. Known are: {{known}}.', {
          name: shortened(name),
          known: known.join(', '),
        }),
      )
  }
}

function listAt(parent: LocatedFields, name: string, most: number): LocatedList {
  const value = parent.fields.get(name)?.value
  if (value === undefined || isEmpty(value)) return { kind: 'list', line: parent.line, items: [] }
  if (value.kind !== 'list')
    throw new BrokenPlayFile(
      value.line,
      t('“{{name}}” is a list: a line each, beginning with “- ”.', { name }),
    )
  const tooMany = value.items[most]
  if (tooMany !== undefined)
    throw new BrokenPlayFile(tooMany.line, t('“{{name}}” has {{most}} items at most.', { name, most }))
  return value
}

function textsAt(parent: LocatedFields, name: string, longest: number, most: number): string[] {
  return listAt(parent, name, most).items.map((item) =>
    textOf(item, t('an item of “{{name}}”', { name }), longest),
  )
}

/** Null where it is not there, or empty. */
function textAt(parent: LocatedFields, name: string, longest: number): string | null {
  const value = parent.fields.get(name)?.value
  return value === undefined || isEmpty(value) ? null : textOf(value, `“${name}”`, longest)
}

function isEmpty(value: Located): boolean {
  return value.kind === 'text' && value.text === ''
}

function textOf(value: Located, name: string, longest: number): string {
  if (value.kind !== 'text')
    throw new BrokenPlayFile(value.line, t('Here a text was expected, as {{name}}.', { name }))
  if (value.text.length > longest)
    throw new BrokenPlayFile(
      value.line,
      t('This is too long: {{name}} has {{longest}} characters at most.', { name, longest }),
    )
  return value.text
}

function shortened(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40).replace(/\p{Cs}/gu, '')}…`
}
