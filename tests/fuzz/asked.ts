import fc from 'fast-check'
import { z } from 'zod'
import { requests, type Channel } from '../../src/ipc/contract'

type Schema = z.core.JSONSchema.BaseSchema

/** Values that are none of what a request asks for, and strings that mean something elsewhere. */
const strange: readonly unknown[] = [
  ...[undefined, null, true, -1, 0.5, 1e308, NaN, [], {}, [[]], { length: 1e9 }, new Date(NaN)],
  ...[
    '',
    '..',
    '../../etc/passwd',
    '/etc/passwd',
    '__proto__',
    'constructor',
    'a\0b',
    '\ud800',
    'x'.repeat(30_000),
  ],
  JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}}}'),
]

/** Ids and words that lead somewhere: `ids` are those of records that are there. */
function someText({ minLength = 0, maxLength = 200 }: Schema, ids: readonly string[]): fc.Arbitrary<string> {
  const length = Math.min(maxLength, 400)
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(...ids, 'a', '2026-03-02', '2026-03-02T09:00:00.000Z', 'constructor'),
    },
    {
      weight: 2,
      arbitrary: fc.string({
        unit: 'binary',
        minLength: Math.min(minLength, length),
        maxLength: length,
      }),
    },
  )
}

/** Values that mostly fit the schema of a request, as JSON Schema tells it, with what refinements say left out. */
function fitting(schema: Schema, ids: readonly string[], depth: number): fc.Arbitrary<unknown> {
  const inside = (each: unknown) => fitting((each ?? {}) as Schema, ids, depth + 1)
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  const either = schema.anyOf ?? schema.oneOf
  if (either !== undefined) return fc.oneof(...either.map(inside))
  switch (schema.type) {
    case 'string':
      return someText(schema, ids)
    case 'integer':
    case 'number':
      return fc.oneof(fc.nat(60), fc.integer(), fc.double({ noNaN: true }))
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return depth > 5 ? fc.constant([]) : fc.array(inside(schema.items), { maxLength: 4 })
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([name, part]) => [name, inside(part)]),
        ),
        { requiredKeys: [...(schema.required ?? [])] },
      )
    case undefined:
    default:
      return fc.oneof(fc.constantFrom(...strange), fc.jsonValue({ maxDepth: 4 }))
  }
}

/** One part of a value, wherever it lies, put to something else. */
function spoilt(value: unknown, at: number, put: unknown): unknown {
  if (typeof value !== 'object' || value === null || at % 3 === 0) return put
  const names = Object.keys(value)
  const name = names[at % Math.max(1, names.length)]
  if (name === undefined) return put
  const part = spoilt((value as Record<string, unknown>)[name], Math.floor(at / 3), put)
  return Array.isArray(value)
    ? value.map((each, place) => (String(place) === name ? part : (each as unknown)))
    : { ...value, [name]: part }
}

/** What a page that was taken over may ask of a channel: what fits, what nearly fits, and anything at all. */
export function asked(channel: Channel, ids: readonly string[]): fc.Arbitrary<unknown> {
  const schema = z.toJSONSchema(requests[channel].input, {
    unrepresentable: 'any',
    io: 'input',
    reused: 'inline',
  })
  const fits = fitting(schema, ids, 0)
  return fc.oneof(
    { weight: 5, arbitrary: fits },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fits, fc.nat(), fc.constantFrom(...strange))
        .map(([value, at, put]) => spoilt(value, at, put)),
    },
    { weight: 1, arbitrary: fc.oneof(fc.constantFrom(...strange), fc.jsonValue()) },
  )
}
