import { Forget } from '#ui/dialog/Forget.tsx';
import { counted } from '#ui/sentences/counts.ts';
import { Icon } from '#ui/parts/icons.tsx';

export type KeptStoriesProps = {
  readonly stories: readonly { readonly id: string; readonly title: string; readonly versions: number; readonly savedAt: number; readonly open: boolean }[];
  readonly onOpen: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onForget: () => void;
};

const WHEN = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });

/** The stories that this browser keeps, newest first. */
export function KeptStories({ stories, onOpen, onRemove, onForget }: KeptStoriesProps) {
  return (
    <div className="rec">
      <h2>Kept in this browser</h2>
      {stories.length === 0 ? (
        <p>Nothing yet. Comparisons that you open stay here until you remove them.</p>
      ) : (
        <>
          <ul className="kept-stories">
            {stories.map((story) => (
              <li key={story.id}>
                <button type="button" className="open" onClick={() => onOpen(story.id)}>
                  <b>{story.title}</b>
                  <small>{counted(story.versions, 'version')}, {WHEN.format(story.savedAt)}{story.open ? ', open in another tab' : ''}</small>
                </button>
                <button type="button" className="icon" aria-label={`Remove ${story.title} from this browser`} title="Remove from this browser" onClick={() => onRemove(story.id)}>
                  <Icon name="cross" />
                </button>
              </li>
            ))}
          </ul>
          <Forget onForget={onForget} />
        </>
      )}
    </div>
  );
}
