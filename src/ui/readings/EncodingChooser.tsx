type Option = { readonly name: string; readonly words: string };
export type EncodingOptions = { readonly now: string; readonly sure: boolean; readonly likely: readonly Option[]; readonly others: readonly Option[] };
type EncodingChooserProps = { readonly of: string; readonly options: EncodingOptions; readonly onEncoding: (encoding: string) => void };

/** The encoding that a text was read in, likely ones first. */
export function EncodingChooser({ of, options, onEncoding }: EncodingChooserProps) {
  const { now, sure, likely, others } = options;
  return (
    <label className="encoding">
      <span>Encoding{sure ? '' : ', a guess'}</span>
      <select aria-label={`Encoding of ${of}`} value={now} onChange={(event) => onEncoding(event.target.value)}>
        <optgroup label="Likely">{likely.map((one) => <option key={one.name} value={one.name}>{one.words}</option>)}</optgroup>
        <optgroup label="Others">{others.map((one) => <option key={one.name} value={one.name}>{one.words}</option>)}</optgroup>
      </select>
    </label>
  );
}
