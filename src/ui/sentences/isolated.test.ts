import { expect, test } from 'vitest';
import { isolated } from './isolated.ts';

test.each(['AP 1', 'Überblick', 'Черновик', '第一報', ''])('%s stands in a sentence as it is', (name) => expect(isolated(name)).toBe(name));
test.each(['الأولى', 'נוסח 2', 'AP الثانية'])('%s keeps its direction to itself', (name) => expect(isolated(name)).toBe(`\u2068${name}\u2069`));
