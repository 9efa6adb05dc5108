import type { Row } from '#core/project/rows.ts';
import { foldSentence } from './foldRuns.ts';

type FoldLineProps = { readonly run: string; readonly rows: readonly Row[]; readonly onShow: (run: string) => void };

/** "5 paragraphs unchanged, ¶11–15 and ¶16–20. Show" */
export function FoldLine({ run, rows, onShow }: FoldLineProps) {
  return (
    <li className="fold">
      <button type="button" onClick={() => onShow(run)}>
        {foldSentence(rows)} <u>Show</u>
      </button>
      <span className="fold-rule" aria-hidden="true" />
    </li>
  );
}
