import { describe, expect, test } from 'vitest';
import { BUILT_IN_STYLES } from '#core/model/houseStyles.ts';
import { styleOf } from '#core/model/houseStyle.ts';
import { writeHouseStyle } from '#formats/houseStyle/houseStyleFile.ts';
import { openApp } from '#testing/openApp.ts';
import { draftOf } from '#testing/ports.ts';
import { styleInUse } from '../slices/styles.ts';

async function desk() {
  const app = await openApp();
  app.store.getState().actions.addDrafts([draftOf('One', 'The weir opened.'), draftOf('Two', 'The weir has opened.')]);
  await app.pass(500);
  const state = () => app.store.getState();
  return { app, store: app.store, actions: state().actions, styles: () => state().preferences.styles, inUse: () => styleInUse(state().preferences.styles) };
}

describe('house styles', () => {
  test('another style is asked of the engine at once, for the pair and for the facts', async () => {
    const { app, actions } = await desk();
    const asked = app.asked.length;
    actions.chooseStyle('ap-like');
    expect(app.asked.length).toBe(asked + 1);
    expect(app.asked.at(-1)?.terms.style).toBe(BUILT_IN_STYLES['ap-like']);
    const facts = app.askedStudies.length;
    await app.pass(500);
    expect(app.askedStudies.length).toBe(facts + 1);
  });
  test('back to a style that was in use is known already', async () => {
    const { app, actions, store } = await desk();
    actions.chooseStyle('ap-like');
    await app.pass(500);
    const asked = app.asked.length;
    actions.chooseStyle('neutral');
    expect(store.getState().collation.status).toBe('ready');
    expect(app.asked.length).toBe(asked);
  });
  test('a change to a built-in style makes a copy, which goes on being changed', async () => {
    const { actions, styles, inUse } = await desk();
    actions.chooseStyle('ap-like');
    actions.changeStyle({ rules: { spelling: 'wording' } });
    actions.changeStyle({ pairs: [{ forms: ['Kyiv', 'Kiev'], prefer: 'Kyiv' }] });
    expect(styles().own).toHaveLength(1);
    expect(inUse()).toEqual({ name: 'My AP-like', rules: { ...BUILT_IN_STYLES['ap-like'].rules, spelling: 'wording' }, pairs: [{ forms: ['Kyiv', 'Kiev'], prefer: 'Kyiv' }] });
    actions.changeStyle({ name: 'Night desk' });
    expect(styles()).toEqual({ inUse: 'own:Night desk', own: [inUse()] });
    actions.chooseStyle('guardian-like');
    actions.chooseStyle('own:Night desk');
    expect(inUse().pairs).toHaveLength(1);
    actions.removeStyle();
    expect(styles()).toEqual({ inUse: 'neutral', own: [] });
    actions.removeStyle();
    expect(inUse()).toBe(BUILT_IN_STYLES.neutral);
  });
  test('a file becomes a style of its own, and a bad one changes nothing', async () => {
    const { actions, styles, inUse } = await desk();
    const file = writeHouseStyle(styleOf('Desk', { percent: 'per cent' }));
    expect(actions.importStyle('desk.json', file)).toBeNull();
    expect(actions.importStyle('desk.json', file)).toBeNull();
    expect(styles().own.map(({ name }) => name)).toEqual(['Desk', 'Desk 2']);
    expect(inUse().rules.percent).toBe('per cent');
    const before = styles();
    expect(actions.importStyle('bad.json', '{}')).toEqual({ code: 'bad-style', name: 'bad.json', reason: 'its "format" is not "writethru-house-style/1"' });
    expect(styles()).toBe(before);
    actions.chooseStyle('own:nobody');
    expect(styles()).toBe(before);
    for (let n = 3; n <= 20; n++) actions.importStyle('desk.json', file);
    expect(actions.importStyle('desk.json', file)).toEqual({ code: 'too-many-styles', maxStyles: 20 });
    actions.chooseStyle('neutral');
    actions.changeStyle({ name: 'One more' });
    expect(styles().own).toHaveLength(20);
  });
});
