import { Dialog } from '#ui/dialog/Dialog.tsx';
import { EncodingChooser, type EncodingOptions } from './EncodingChooser.tsx';

/** One file as the dialog shows it; sentences are made. */
export type ShownReading = {
  readonly id: string;
  readonly name: string;
  /** "Word document". */
  readonly format: string;
  readonly encoding: EncodingOptions | null;
  /** The ways to take it, none where there is only one. `alternative`: null for the first way. */
  readonly ways: readonly { readonly alternative: number | null; readonly words: string; readonly chosen: boolean }[];
  readonly remarks: readonly string[];
};

export type ReadingsDialogProps = {
  readonly files: readonly ShownReading[];
  readonly onEncoding: (id: string, encoding: string) => void;
  readonly onWay: (id: string, alternative: number | null) => void;
  readonly onClose: () => void;
};

/** How each file of this session was read, and what else could be made of it. */
export default function ReadingsDialog({ files, onEncoding, onWay, onClose }: ReadingsDialogProps) {
  return (
    <Dialog title="How the files were read" onClose={onClose}>
      {files.map((file) => (
        <section key={file.id} className="ds readings" aria-label={file.name}>
          <div>
            <h3>{file.name}</h3>
            <p>{file.format}</p>
          </div>
          <div className="reading-choices">
            {file.encoding === null ? null : <EncodingChooser of={file.name} options={file.encoding} onEncoding={(encoding) => onEncoding(file.id, encoding)} />}
            {file.ways.length < 2 ? null : (
              <fieldset className="opts">
                <legend className="visually-hidden">Take {file.name} as</legend>
                {file.ways.map((way) => (
                  <label key={way.words}>
                    <input type="radio" name={`way-${file.id}`} checked={way.chosen} onChange={() => onWay(file.id, way.alternative)} />
                    {way.words}
                  </label>
                ))}
              </fieldset>
            )}
            {file.remarks.map((remark) => <p key={remark} className="fine">{remark}</p>)}
          </div>
        </section>
      ))}
    </Dialog>
  );
}
