import { t } from '../../texts/t'

/** Choices that are constants of a module, with their labels in the person’s language. */
export function toldOptions<O extends { readonly label: string }>(options: readonly O[]): readonly O[] {
  return options.map((option) => ({ ...option, label: t(option.label) }))
}
