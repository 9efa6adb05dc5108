/** A paragraph as one pastes it into mail or a note: its words, then where they stand. */
export const quotation = (text: string, versionName: string, paragraph: number | null): string =>
  `“${text}”\n— ${versionName}${paragraph === null ? '' : `, ¶${paragraph}`}`;
