/** Everything a story can be taken away as. The names are those of the command line's options. */
export const EXPORT_KINDS = ['html', 'docx', 'markdown', 'criticmarkup', 'json', 'csv', 'facts-csv', 'tei'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

type ExportFormat = {
  /** How its files' names end; the first is given to new ones. */
  readonly extensions: readonly string[];
  readonly type: string;
  /** `pair`: it holds two versions and no more. */
  readonly holds: 'pair' | 'story';
  /** Text can be printed; bytes only make a file. */
  readonly text: boolean;
};

export const EXPORT_FORMATS: Readonly<Record<ExportKind, ExportFormat>> = {
  html: { extensions: ['html', 'htm'], type: 'text/html', holds: 'story', text: true },
  docx: { extensions: ['docx'], type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', holds: 'pair', text: false },
  markdown: { extensions: ['md', 'markdown'], type: 'text/markdown', holds: 'story', text: true },
  criticmarkup: { extensions: ['critic.md', 'md', 'markdown'], type: 'text/markdown', holds: 'pair', text: true },
  json: { extensions: ['json'], type: 'application/json', holds: 'story', text: true },
  csv: { extensions: ['csv'], type: 'text/csv', holds: 'story', text: true },
  'facts-csv': { extensions: ['facts.csv', 'csv'], type: 'text/csv', holds: 'story', text: true },
  tei: { extensions: ['tei.xml', 'xml', 'tei'], type: 'application/tei+xml', holds: 'story', text: true },
};
