import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ALARM_KINDS, STANDINGS } from '#core/model/facts.ts';

const doc = readFileSync(join(import.meta.dirname, '../../../docs/judgement.md'), 'utf8');

test.each(ALARM_KINDS)('docs/judgement.md lists the alarm %s', (kind) => expect(doc).toContain(`| ${kind} |`));
test.each(STANDINGS)('docs/judgement.md names the standing %s', (standing) => expect(doc).toContain(standing));
