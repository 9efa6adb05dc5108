import { expect, test } from 'vitest';
import { fakeBrowser, fakeService, type FakeService } from '#testing/ports.ts';
import { openApp, openWith, type OpenApp } from '#testing/openApp.ts';

const DAY_S = 86_400;
const order = { scope: 'all', remarks: false, life: 7 * DAY_S, password: '' } as const;

async function shortLink(app: OpenApp, change: { password?: string; scope?: 'all' | 'pair'; life?: number; remarks?: boolean } = {}): Promise<string> {
  await app.act.makeShortLink({ ...order, ...change });
  const { sent } = app.state().short;
  return sent.status === 'made' ? sent.link : '';
}
const fragmentOf = (link: string): string => link.split('#')[1] ?? '';
const sharing = async (names = 'One Two', service: FakeService = fakeService()) => ({ service, app: await openWith(names, { service }) });

test('a short link opens elsewhere as the same story, looked at in the same way', async () => {
  const { service, app } = await sharing('One Two Three');
  app.act.setTitle('The weir');
  app.act.look({ view: 'redline', base: 'C', compared: 'B' });
  app.act.setChecked('fact1', true);
  await app.settle();
  const link = await shortLink(app);
  expect(link).toMatch(/^https:\/\/desk\.example\/writethru\/\?s#w1\.[\w.-]+z$/);
  expect(link.length).toBeLessThan(120);
  const other = await openApp({ fragment: fragmentOf(link), service });
  expect(other.names()).toBe('One Two Three');
  expect(other.state().lens).toEqual(app.state().lens);
  expect(other.state().review.checked).toEqual(['fact1']);
  expect(other.said()).toEqual(['link-opened']);
  await other.pass(500);
  expect(other.history.entries, 'the key leaves the address once the story is kept').toEqual(['view=redline&a=C&b=B']);
});

test('the two in view alone; marks and notes only when asked', async () => {
  const { service, app } = await sharing('One Two Three');
  app.act.look({ base: 'A', compared: 'C' });
  await app.settle();
  app.act.mark({ kind: 'fact', id: 'fact1' }, { seen: true });
  const notesIn = async (remarks: boolean) => {
    const other = await openApp({ fragment: fragmentOf(await shortLink(app, { scope: 'pair', remarks })), service });
    expect(other.names()).toBe('One Three');
    return other.state().review.remarks.length;
  };
  expect([await notesIn(false), await notesIn(true)]).toEqual([0, 1]);
});

test('nothing is sent before the reader asks for it, and then nothing that can be read', async () => {
  const { service, app } = await sharing('Bellwether Two');
  await app.act.askShareService();
  await app.act.makeWholeLink('all');
  expect(service.blobs.size).toBe(0);
  await shortLink(app);
  const seen = [...service.blobs].map(([id, { blob }]) => id + new TextDecoder('latin1').decode(blob)).join('');
  expect(service.blobs.size).toBe(1);
  expect(seen).not.toContain('Bellwether');
});

test('with a password it asks, says when it is wrong, and opens with the right one', async () => {
  const { service, app } = await sharing();
  const link = fragmentOf(await shortLink(app, { password: 'tide table' }));
  expect(app.state().short.sent).toMatchObject({ status: 'made', locked: true });
  const other = await openApp({ fragment: link, service });
  expect(other.state()).toMatchObject({ opening: { status: 'password', wrong: false }, stories: { phase: 'ready' }, shelf: { entries: [] } });
  await other.pass(500);
  expect(other.history.entries, 'a reload asks again').toEqual([link]);
  await other.act.openWithPassword('tide tables');
  expect(other.state().opening).toEqual({ status: 'password', wrong: true });
  await other.act.openWithPassword('tide table');
  expect(other.names()).toBe('One Two');
  expect(other.state().opening).toEqual({ status: 'none' });
});

test('the password may be given up', async () => {
  const { service, app } = await sharing();
  const other = await openApp({ fragment: fragmentOf(await shortLink(app, { password: 'x' })), service });
  other.act.leaveLink();
  await other.settle();
  expect(other.state().opening).toEqual({ status: 'none' });
  expect(other.history.entries).toEqual(['']);
  await other.act.openWithPassword('x');
  expect(other.names()).toBe('');
});

test('each way to fail is said for what it is', async () => {
  const { service, app } = await sharing();
  const link = fragmentOf(await shortLink(app, { life: 3_600 }));
  const cut = await openApp({ fragment: link.slice(0, 30), service });
  const away = await openApp({ fragment: link });
  const nobody = await openApp({ keyMissing: true, service });
  const elsewhere = await openApp({ fragment: link, service: fakeService() });
  const later = await openApp({ service });
  await later.pass(2 * 3_600_000);
  later.visit(link);
  await expect.poll(() => later.said().length).toBeGreaterThan(0);
  expect([cut, away, nobody, elsewhere, later].map((tab) => tab.said().join())).toEqual(['link-cut', 'share-unreachable', 'link-key-missing', 'link-gone', 'link-expired']);
  for (const tab of [cut, away, nobody, elsewhere, later]) expect(tab.state()).toMatchObject({ opening: { status: 'none' }, shelf: { entries: [] }, stories: { phase: 'ready' } });
});

test.each([[{ code: 'share-unreachable' }], [{ code: 'share-full' }], [{ code: 'share-busy', seconds: 20 }]] as const)('what the service answers is said (%o)', async (fault) => {
  const { service, app } = await sharing();
  service.fault = fault;
  await shortLink(app);
  expect(app.state().short.sent).toEqual({ status: 'failed', problem: fault });
  expect(app.state().links.list).toEqual([]);
});

test('whether short links can be made is found out when the reader wants to share', async () => {
  const { service, app } = await sharing();
  const seen = async (tab: OpenApp) => { await tab.act.askShareService(); return tab.state().short.service; };
  expect(app.state().short.service).toBe('unknown');
  expect(await seen(app)).toBe('ready');
  service.fault = { code: 'share-unreachable' };
  expect(await seen(app)).toBe('offline');
  expect(await seen(await openWith('One Two'))).toBe('absent');
});

test('links made here are listed after a reload, deleted at the service, and forgotten with everything', async () => {
  const service = fakeService();
  const browser = fakeBrowser();
  const app = await openWith('One Two', { service, browser });
  const link = fragmentOf(await shortLink(app));
  await shortLink(app, { life: 30 * DAY_S });
  await app.pass(500);
  expect(JSON.stringify([...browser.records.values()]), 'the key is kept nowhere').not.toContain(link.slice(3, 46));
  const again = await openApp({ service, browser });
  await again.settle();
  expect(again.state().links.list).toHaveLength(2);
  const oldest = again.state().links.list.find((one) => one.expiresAt < again.ports.clock.now() + 8 * DAY_S * 1000);
  await again.act.deleteShortLink(oldest?.id ?? '');
  expect(again.state().links.list).toHaveLength(1);
  expect(service.blobs.size).toBe(1);
  expect((await openApp({ fragment: link, service })).said()).toEqual(['link-gone']);
  await again.act.forgetEverything();
  expect(again.state().links.list).toEqual([]);
  expect(browser.records.size).toBe(0);
});

test.each([['here', 'sealed'], ['here', 'sent'], ['in another tab', 'sent']] as const)('"Forget everything" %s while a link is being %s forgets that one too', async (where, when) => {
  const service = fakeService();
  const browser = fakeBrowser();
  const app = await openWith('One Two', { service, browser });
  const other = await openApp({ service, browser });
  const forget = () => (where === 'here' ? app : other).act.forgetEverything();
  const { put } = app.ports.share;
  Object.assign(app.ports.share, { put: async (...asked: Parameters<typeof put>) => { const stored = await put(...asked); await forget(); return stored; } });
  const making = app.act.makeShortLink(order);
  if (when === 'sealed') await forget();
  await making;
  await app.pass(500);
  expect(service.blobs.size, 'nobody could delete it any more').toBe(0);
  expect([...browser.records.keys()]).toEqual([]);
  expect(app.state()).toMatchObject({ links: { list: [] }, short: { sent: { status: 'none' } } });
});

test('"Forget everything" takes what other tabs say of their stories too', async () => {
  const browser = fakeBrowser();
  const app = await openWith('One Two', { browser });
  const other = await openApp({ browser });
  app.act.removeVersion(app.state().shelf.entries[0]?.key ?? '');
  expect(app.said()).toEqual(['version-removed']);
  await other.act.forgetEverything();
  await app.settle();
  expect(app.said()).toEqual([]);
});

test('links made and deleted in one tab show in the others', async () => {
  const service = fakeService();
  const browser = fakeBrowser();
  const app = await openWith('One Two', { service, browser });
  const other = await openApp({ service, browser });
  await shortLink(app);
  await other.settle();
  expect(other.state().links.list).toHaveLength(1);
  await other.act.deleteShortLink(other.state().links.list[0]?.id ?? '');
  await app.settle();
  expect(app.state().links.list).toEqual([]);
});

test('a link that has expired leaves the list by itself', async () => {
  const browser = fakeBrowser();
  const app = await openWith('One Two', { service: fakeService(), browser });
  await shortLink(app, { life: 3_600 });
  await app.pass(2 * 3_600_000);
  await shortLink(app);
  expect(app.state().links.list).toHaveLength(1);
  expect([...browser.records.keys()].filter((name) => name.startsWith('link:'))).toHaveLength(1);
});

test('whatever is opened last wins, however long the first takes', async () => {
  const { service, app } = await sharing('Red Blue');
  const short = fragmentOf(await shortLink(app));
  const whole = await (async () => { const other = await openWith('Grey Green'); await other.act.makeWholeLink('all'); const { share } = other.state(); return share.status === 'made' ? fragmentOf(share.link) : ''; })();
  const slow = await openWith('One Two', { service });
  let go = (): void => {};
  const wait = new Promise<void>((settle) => { go = settle; });
  const { get } = slow.ports.share;
  Object.assign(slow.ports.share, { get: async (...asked: Parameters<typeof get>) => { await wait; return get(...asked); } });
  slow.visit(short);
  slow.visit(whole);
  await expect.poll(() => slow.names()).toBe('Grey Green');
  go();
  await slow.pass(500);
  expect(slow.names()).toBe('Grey Green');
  slow.visit(short);
  slow.act.newStory();
  await slow.pass(500);
  expect(slow.names()).toBe('');
});

test('a text longer than any file may be does not come in by a link either', async () => {
  const app = await openWith('One Two');
  app.act.editText(app.state().shelf.entries[0]?.key ?? '', 'word '.repeat(1_000_001));
  await app.act.makeWholeLink('all');
  const { share } = app.state();
  const other = await openApp({ fragment: fragmentOf(share.status === 'made' ? share.link : '') });
  expect(other.said()).toEqual(['too-many-words']);
  expect(other.names()).toBe('');
});

test('a whole link that no browser opens is not offered', async () => {
  const app = await openWith('One Two');
  const noise = Array.from({ length: 400_000 }, (_, at) => ((at * 2_654_435_761) % 4_294_967_291).toString(36)).join(' ');
  app.act.editText(app.state().shelf.entries[0]?.key ?? '', noise);
  await app.act.makeWholeLink('all');
  expect(app.state().share).toMatchObject({ status: 'failed', problem: { code: 'link-too-long' } });
});
