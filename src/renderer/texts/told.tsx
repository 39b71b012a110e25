import { Fragment, type ReactElement } from 'react'
import { TransWithoutContext } from 'react-i18next'
import { numberInWords } from '../../texts/formats'
import { texts, type TextValues } from '../../texts/t'

export interface ToldProps {
  /** The English sentence with its parts marked: `See <list>the list</list> of {{count}}.` */
  readonly text: string
  /** The elements that the marked parts become, by name. */
  readonly parts: Readonly<Record<string, ReactElement>>
  /** By names that no part has. */
  readonly values?: TextValues
}

/** A sentence with links, keys or emphasis in it, whose order is the language’s own. */
export function Told({ text, parts, values = {} }: ToldProps) {
  const { count } = values
  const sentence = texts.t(text, {
    ...(typeof count === 'number' ? { count } : {}),
    skipInterpolation: true,
  })
  // Values become elements too: a person’s words may hold what looks like a mark, and are shown as they are.
  const marked = sentence.replaceAll(/\{\{(\w+)\}\}/g, '<$1/>')
  return (
    <TransWithoutContext
      i18n={texts}
      i18nKey={marked}
      defaults={marked}
      components={{ ...parts, ...elementsOf(values) }}
    />
  )
}

function elementsOf(values: TextValues): Record<string, ReactElement> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      <Fragment key={name}>{typeof value === 'number' ? numberInWords(value) : value}</Fragment>,
    ]),
  )
}
