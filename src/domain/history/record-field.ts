/** One part of a record as text, so that two states of it can be compared. */
export interface RecordField {
  /** What makes it the same part in another state of the record. */
  readonly key: string
  /** As the person reads it: `Purpose`. */
  readonly label: string
  /** How its text is to be shown: as it is, or as the moment that it names in ISO 8601. */
  readonly format: 'text' | 'instant'
  /** What several parts of one kind are counted as (`objection`); null for parts that there is one of. */
  readonly countedAs: string | null
  /** '' when there is nothing. */
  readonly text: string
}

export function textField(key: string, label: string, text: string): RecordField {
  return { key, label, format: 'text', countedAs: null, text }
}

export function instantField(key: string, label: string, instant: string | null): RecordField {
  return { key, label, format: 'instant', countedAs: null, text: instant ?? '' }
}

/** A part in two states of its record; '' where it has nothing. */
export interface FieldChange extends Omit<RecordField, 'text'> {
  readonly before: string
  readonly after: string
}

/** The parts that differ, in the order of the later state; a part that it has no more stands where it was. */
export function findChanges(before: readonly RecordField[], after: readonly RecordField[]): FieldChange[] {
  const earlier = new Map(before.map((field) => [field.key, field]))
  const later = new Map(after.map((field) => [field.key, field]))
  const order = [...after]
  for (const [place, field] of before.entries()) {
    if (!later.has(field.key)) order.splice(Math.min(place, order.length), 0, field)
  }
  return order
    .map(({ key, label, format, countedAs }) => ({
      key,
      label,
      format,
      countedAs,
      before: earlier.get(key)?.text ?? '',
      after: later.get(key)?.text ?? '',
    }))
    .filter((change) => change.before !== change.after)
}
