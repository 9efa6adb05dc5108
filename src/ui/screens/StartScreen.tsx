import { useEffect, useMemo, useState } from 'react';
import { FrameTools } from '#ui/header/FrameTools.tsx';
import { Wordmark } from '#ui/header/Wordmark.tsx';
import { keyMap } from '#ui/keys/keyMap.ts';
import { useKeys } from '#ui/keys/useKeys.ts';
import type { SampleStory } from '#ui/start/SampleCard.tsx';
import { StartPage } from '#ui/start/StartPage.tsx';
import type { Frame } from './frame.ts';
import { useActions, useApp } from './storeContext.tsx';

/** No version is there yet. */
export function StartScreen({ frame }: { readonly frame: Frame }) {
  const actions = useActions();
  const kept = useApp((state) => state.stories.kept);
  const singleKeys = useApp((state) => state.preferences.singleKeys);
  const story = useSampleCard();
  const bindings = useMemo(() => keyMap([]), []);
  useKeys({
    bindings, page: 'start', singleKeys,
    onAction: (action) => {
      if (action.do === 'choose') frame.onChoose();
      if (action.do === 'paste') frame.onPaste();
      if (action.do === 'sample') void actions.openSample();
      if (action.do === 'keys') frame.onKeys();
      if (action.do === 'escape') actions.escape();
      if (action.do === 'undo') actions.undo();
      if (action.do === 'redo') actions.redo();
    },
  });
  return (
    <StartPage
      header={
        <header className="bar">
          <Wordmark onHome={null} />
          <div className="tools">{frame.fileField}<FrameTools dark={frame.dark} onTheme={frame.onTheme} onKeys={frame.onKeys} /></div>
        </header>
      }
      dragging={frame.dragging} keysOn={singleKeys} onChoose={frame.onChoose} onPaste={frame.onPaste}
      sample={{ story, onOpen: () => void actions.openSample() }}
      kept={{ stories: kept, onOpen: (id) => void actions.openStory(id), onRemove: (id) => void actions.removeStory(id), onForget: () => void actions.forgetEverything() }}
    />
  );
}

/** The sample's card from the app's own address. Without it the button alone still opens the sample. */
function useSampleCard(): SampleStory | null {
  const [story, setStory] = useState<SampleStory | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    fetch(new URL('sample/story.json', document.baseURI), { signal: gone.signal })
      .then((response) => (response.ok ? response.json() : null))
      .then((card: SampleStory | null) => setStory(card))
      .catch(() => undefined);
    return () => gone.abort();
  }, []);
  return story;
}
