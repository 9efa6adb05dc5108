import type { FactsTable, FactTableRow } from '#core/project/factsTable.ts';
import { Icon } from '#ui/parts/icons.tsx';
import { VersionTag } from '#ui/parts/VersionTag.tsx';
import { factLabel } from '#core/project/factWords.ts';
import { agreement, STANDING_ICONS } from './factWords.ts';
import type { Passages } from './FactRow.tsx';

export type FactPanelProps = {
  readonly table: FactsTable;
  readonly row: FactTableRow;
  readonly names: Readonly<Record<string, string>>;
  readonly checked: boolean;
  readonly passages: Passages;
  readonly onChecked: (fact: string, checked: boolean) => void;
  readonly onCopyLink: (fact: string, label: string) => void;
};

/** One fact in the words around it, in every version that has it. */
export function FactPanel({ table, row, names, checked, passages, onChecked, onCopyLink }: FactPanelProps) {
  return (
    <div className="fact-panel">
      <h2><Icon name={checked ? 'check' : row.section === 'check-first' ? 'flag' : STANDING_ICONS[row.standing]} />{factLabel(row)}</h2>
      <p className="agree">{agreement(row, table, names)}</p>
      <ol>
        {row.context.map((snippet) => {
          const name = names[snippet.siglum] ?? snippet.name;
          return (
            <li key={snippet.siglum} className={snippet.differs ? 'odd' : undefined}>
              <VersionTag siglum={snippet.siglum} as={snippet.differs ? 'compared' : 'base'} />
              <div>
                <p className="snippet-words" dir="auto">{snippet.before}<b>{snippet.words}</b>{snippet.after}</p>
                <p className="snippet-place">
                  <a
                    href={passages.hrefOf(snippet.anchor)}
                    onClick={(event) => {
                      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                      event.preventDefault();
                      passages.onPassage(snippet.anchor);
                    }}
                  >
                    {snippet.number === null ? name : `${name} ¶${snippet.number}`}
                  </a>
                  {snippet.differs ? <span>differs</span> : null}
                </p>
              </div>
            </li>
          );
        })}
      </ol>
      <div className="fact-acts">
        <button type="button" className="btn sec" aria-pressed={checked} onClick={() => onChecked(row.id, !checked)}><Icon name="check" />{checked ? 'Checked' : 'Mark checked'}</button>
        <button type="button" className="btn sec" onClick={() => onCopyLink(row.id, row.label)}><Icon name="link" />Copy link</button>
      </div>
    </div>
  );
}
