import type { ReactElement } from 'react'
import { TransWithoutContext } from 'react-i18next'
import { texts, type TextValues } from '../../texts/t'

export interface ToldProps {
  /** The English sentence with its parts marked: `See <list>the list</list> of {{count}}.` */
  readonly text: string
  /** The elements that the marked parts become, by name. */
  readonly parts: Readonly<Record<string, ReactElement>>
  readonly values?: TextValues
}

/** A sentence with links, keys or emphasis in it, whose order is the language’s own. */
export function Told({ text, parts, values = {} }: ToldProps) {
  const { count } = values
  return (
    <TransWithoutContext
      i18n={texts}
      i18nKey={text}
      defaults={text}
      components={{ ...parts }}
      values={values}
      {...(typeof count === 'number' ? { count } : {})}
    />
  )
}
