import type { PeopleTable, TableField } from './people-table'

/** Names of columns as address books write them, in English and in German, without case, spaces and marks. */
const namesOf: readonly (readonly [TableField, readonly string[]])[] = [
  ['given-name', ['givenname', 'firstname', 'first', 'forename', 'vorname']],
  ['family-name', ['familyname', 'lastname', 'last', 'surname', 'nachname']],
  ['name', ['name', 'fullname', 'displayname', 'contact', 'person', 'anzeigename']],
  [
    'role',
    ['role', 'title', 'jobtitle', 'position', 'organization1title', 'organizationtitle', 'funktion', 'beruf'],
  ],
  [
    'organisation',
    [
      'organisation',
      'organization',
      'company',
      'organization1name',
      'organizationname',
      'employer',
      'account',
      'firma',
    ],
  ],
  ['email', ['email', 'emailaddress', 'mail', 'emailadresse', 'primaryemail']],
  [
    'phone',
    ['phone', 'telephone', 'mobile', 'mobilephone', 'telefon', 'handy', 'tel', 'businessphone', 'homephone'],
  ],
]

/** `E-mail 2 Address`, `E-Mail-Adresse` and `Phone 1 - Value` are what they are without these. */
function plain(header: string): string {
  return header.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/**
 * What each column seems to hold, to be looked at and changed before anything is taken in. A column of labels, such as
 * `E-mail 1 - Type`, is left out; of names each field is proposed once, of addresses and numbers each column.
 */
export function proposeMapping({ headers }: Pick<PeopleTable, 'headers'>): TableField[] {
  const taken = new Set<TableField>()
  return headers.map((header) => {
    const field = fieldOf(plain(header))
    const isList = field === 'email' || field === 'phone'
    if (field === 'left-out' || (taken.has(field) && !isList)) return 'left-out'
    taken.add(field)
    return field
  })
}

function fieldOf(header: string): TableField {
  const exact = namesOf.find(([, names]) => names.includes(header))
  if (exact !== undefined) return exact[0]
  if (/(?:type|label)$/.test(header)) return 'left-out'
  if (/^e?mail(?:\d|address|value|adresse)/.test(header)) return 'email'
  if (
    /^(?:phone|mobile|telefon|businessphone|homephone|primaryphone)(?:\d|value|number|nummer)?/.test(header)
  )
    return 'phone'
  return 'left-out'
}
