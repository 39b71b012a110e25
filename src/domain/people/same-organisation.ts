import { foldText } from '../meetings/folded-text'

/** The name of an organisation without what two spellings of it may differ in: capitals, accents and spaces. */
export function foldOrganisation(name: string): string {
  return foldText(name).trim().replace(/\s+/g, ' ')
}

export function isSameOrganisation(one: string, other: string): boolean {
  return foldOrganisation(one) === foldOrganisation(other)
}
