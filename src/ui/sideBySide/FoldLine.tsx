import type { Row } from '#core/project/rows.ts';
import { foldSentence } from './foldRuns.ts';

type FoldLineProps = { readonly rows: readonly Row[]; readonly onShow: () => void };

/** "5 paragraphs unchanged, ¶11–15 and ¶16–20. Show" */
export function FoldLine({ rows, onShow }: FoldLineProps) {
  return (
    <li className="fold">
      <button type="button" onClick={onShow}>
        {foldSentence(rows)} <u>Show</u>
      </button>
      <span className="fold-rule" aria-hidden="true" />
    </li>
  );
}
