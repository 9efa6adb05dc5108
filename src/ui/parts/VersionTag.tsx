type VersionTagProps = {
  /** A to T, by the order of the shelf. */
  readonly siglum: string;
  /** The base is outlined, the version compared with it is filled; others are outlined in grey. */
  readonly as?: 'base' | 'compared' | 'other';
};

/** The letter that stands for a version wherever there is no room for its name. */
export function VersionTag({ siglum, as = 'other' }: VersionTagProps) {
  return <span className={`version-tag ${as}`}>{siglum}</span>;
}
