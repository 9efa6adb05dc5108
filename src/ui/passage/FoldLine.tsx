import { foldSentence } from './foldRuns.ts';

type FoldLineProps = {
  readonly run: string;
  readonly count: number;
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly onShow: (run: string) => void;
};

/** "5 paragraphs unchanged, ¶11–15 and ¶16–20. Show" */
export function FoldLine({ run, count, before, after, onShow }: FoldLineProps) {
  return (
    <li className="fold">
      <button type="button" onClick={() => onShow(run)}>
        {foldSentence(count, before, after)} <u>Show</u>
      </button>
      <span className="fold-rule" aria-hidden="true" />
    </li>
  );
}
