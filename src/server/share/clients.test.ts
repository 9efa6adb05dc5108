import { expect, test } from 'vitest';
import { forwardedFor } from './forwardedFor.ts';
import { createClientNames, createRateLimit, networkOf } from './rateLimit.ts';

test.each([
  ['192.0.2.7', '192.0.2.7'], ['::ffff:192.0.2.7', '192.0.2.7'], ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'], ['2001:db8::1', '2001:db8:0:0'], ['2001:0DB8:0001::1', '2001:db8:1:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'], ['::1', '0:0:0:0'], ['', ''],
])('the network of %o is %o', (address, network) => expect(networkOf(address)).toBe(network));

test('a name says nothing of the address, and another process gives another name', () => {
  const name = createClientNames();
  expect(name('192.0.2.7')).toBe(name('::ffff:192.0.2.7'));
  expect(name('192.0.2.7')).not.toBe(name('192.0.2.8'));
  expect(name('192.0.2.7')).not.toBe(createClientNames()('192.0.2.7'));
});

test.each([
  ['203.0.113.9', 0, null], [undefined, 1, null], ['203.0.113.9', 1, '203.0.113.9'], ['1.1.1.1, 203.0.113.9', 1, '203.0.113.9'], ['1.1.1.1, 203.0.113.9, 10.0.0.2', 2, '203.0.113.9'], ['203.0.113.9', 2, null],
])('X-Forwarded-For %o behind %i proxies is %o', (header, proxies, client) => expect(forwardedFor(header, proxies)).toBe(client));

test('what is not used comes back evenly, and never more than a minute’s worth', () => {
  let now = 0;
  const limit = createRateLimit(60, () => now);
  for (let i = 0; i < 60; i++) expect(limit.wait('a')).toBe(0);
  expect(limit.wait('a')).toBe(1);
  now = 1_000;
  expect([limit.wait('a'), limit.wait('a')]).toEqual([0, 1]);
  now = 1e9;
  expect(Array.from({ length: 61 }, () => limit.wait('a')).filter((wait) => wait === 0).length).toBe(60);
});

test('a clock that steps back lets nobody wait longer', () => {
  let now = 1e6;
  const limit = createRateLimit(1, () => now);
  limit.wait('a');
  now = 0;
  expect(limit.wait('a')).toBe(60);
});
