/** Texts of one language by their English sentence; of a text with a count one for each form (`_one`, `_other`). */
export type Catalogue = Readonly<Record<string, string>>
