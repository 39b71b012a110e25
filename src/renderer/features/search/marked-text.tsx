import type { Stretch } from '../../../domain/search/excerpt'

/** A text with some stretches of it marked; they are in order and apart from one another. */
export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly Stretch[] }) {
  return (
    <>
      {marks.map(({ start, end }, number) => (
        <span key={start}>
          {text.slice(marks[number - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  )
}
