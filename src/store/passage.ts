/**
 * A paragraph named by its words, so that the name survives new versions, a new order and renumbering. `version` is the
 * fingerprint of the version's text, `name` what it was called; `quote` the paragraph's first words; `occurrence` counts
 * paragraphs of that version that start with the same words, from 0.
 */
export type Passage = { readonly version: string; readonly name: string; readonly quote: string; readonly occurrence: number };
