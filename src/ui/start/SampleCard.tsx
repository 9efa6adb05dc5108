import { counted, inWords } from '#ui/sentences/counts.ts';
import { Icon } from '#ui/parts/icons.tsx';
import { VersionTag } from '#ui/parts/VersionTag.tsx';

/** What the card shows of the sample story, from `sample/story.json`. */
export type SampleStory = {
  readonly title: string;
  readonly blurb: string;
  readonly versions: readonly { readonly name: string; readonly note: string; readonly words: number; readonly lede: string }[];
};

export type SampleCardProps = { readonly story: SampleStory | null; readonly onOpen: () => void };

/** The invented story that ships with the app, with the first words of each version. */
export function SampleCard({ story, onOpen }: SampleCardProps) {
  return (
    <>
      <h2>Open the sample story</h2>
      <p className="sub2">{story?.blurb}</p>
      <ol className="smp">
        {story?.versions.map((version, index) => (
          <li key={version.name}>
            <VersionTag siglum={String.fromCharCode(65 + index)} as="base" />
            <b>{version.name}</b>
            <small>{version.note}, {counted(version.words, 'word')}</small>
            <q>{version.lede}</q>
          </li>
        ))}
      </ol>
      <button type="button" className="btn sec" onClick={onOpen}>
        {story === null ? 'Open the sample' : `Open these ${inWords(story.versions.length)}`}
        <Icon name="arrowRight" />
      </button>
    </>
  );
}
