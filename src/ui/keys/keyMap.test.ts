import { describe, expect, it } from 'vitest';
import { keyMap } from './keyMap.ts';

const bindings = keyMap(['Side by side', 'Redline']);

describe('keyMap', () => {
  it('binds no key twice on one page', () => {
    for (const page of ['start', 'compare'] as const) {
      const keys = bindings.filter(({ where }) => where === page || where === 'everywhere').flatMap((binding) => binding.keys);
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    }
  });
  it('has a number for every view that exists, and none beyond', () => {
    expect(bindings.filter(({ action }) => action.do === 'view').map(({ shown, says }) => `${shown.join(' ')} ${says}`)).toEqual(['1 Side by side', '2 Redline']);
  });
  it('marks every key that types a character as single, so that fields and the preference can silence it', () => {
    const typing = bindings.filter(({ keys }) => keys.some((key) => /^(Shift\+)?.$/u.test(key)));
    expect(typing.filter(({ single }) => !single)).toEqual([]);
    expect(bindings.filter(({ single }) => !single).map(({ action }) => action.do)).toEqual(['next', 'previous', 'next-place', 'to-passage', 'escape', 'undo', 'redo']);
  });
  it('says what every key does', () => expect(bindings.filter(({ says, shown }) => says === '' || shown.length === 0)).toEqual([]));
});
