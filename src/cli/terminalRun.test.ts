import { describe, expect, test } from 'vitest';
import type { Draft } from '#core/model/draft.ts';
import { fail, ok } from '#core/model/result.ts';
import { terminalOf } from './terminalColour.ts';
import { runCommand } from './terminalRun.ts';

const EARLY = [
  'The harbor board voted 7-2 on Friday to close the east pier.',
  'Ferries will leave from the north quay until repairs are done.',
  'At least 23 people had complained about the state of the planks since the spring storms.',
  'Shop owners on the pier said they had not been asked before the vote was taken.',
];
const LATE = [EARLY[0], EARLY[2]?.replace('23', '32'), EARLY[1], EARLY[3], 'The board meets again on Tuesday to hear an engineer.'];

const FILES: Readonly<Record<string, string>> = {
  'a.txt': EARLY.join('\n\n'),
  'b.txt': LATE.join('\n\n'),
  'us.txt': 'The mayor canceled it, U.S. officials said in Kiev.',
  'uk.txt': 'The mayor cancelled it, US officials said in Kyiv.',
  'desk.json': '{"format":"writethru-house-style/1","name":"Desk","rules":{"spelling":"wording"},"pairs":[{"forms":["Kyiv","Kiev"]}]}',
  'bad.json': '{"format":"writethru-house-style/1","name":"Desk","rules":{"spelling":"scottish"}}',
  'c.txt': [...EARLY, 'Tickets stay valid.'].join('\n\n'),
};

async function run(line: string, env: Record<string, string> = {}) {
  let out = '';
  let errors = '';
  const written = new Map<string, string | Uint8Array>();
  const code = await runCommand(line.split(' '), {
    terminal: terminalOf({ isTTY: true, columns: 80 }, { NO_COLOR: '1', ...env }),
    read: async (file) => {
      const text = FILES[file];
      if (text === undefined) return fail({ code: 'unreadable-file', name: file });
      const draft: Draft = { name: file, text, publishedAt: null, roles: [] };
      return ok([draft]);
    },
    readText: (file) => Promise.resolve(FILES[file] ?? null),
    exists: (file) => Promise.resolve(file in FILES || file === 'there.html'),
    write(file, data) {
      if (file.startsWith('nowhere/')) return Promise.resolve(false);
      written.set(file, data);
      return Promise.resolve(true);
    },
    print: (text) => (out += text),
    complain: (sentence) => (errors += `${sentence}\n`),
  });
  return { code, out, errors, written };
}

describe('the command line', () => {
  test('prints a redline and a count of changes', async () => {
    const { code, out, errors } = await run('a.txt b.txt');
    expect([code, errors]).toEqual([0, '']);
    expect(out).toContain('A  a.txt');
    expect(out).toMatch(/\[-23-\]\s?\{\+32\+\}/);
    expect(out).toMatch(/^\+ +B5 +\{?\+?The board meets again/m);
    expect(out).toMatch(/\d+ changes: .*1 added/);
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true);
  });

  test('in colour it holds the same words, and every colour is closed', async () => {
    const { out } = await run('a.txt b.txt', { NO_COLOR: '' });
    // Colours are escape sequences.
    // oxlint-disable-next-line no-control-regex
    const sequences = out.match(/\u001b\[[\d;]*m/g) ?? [];
    expect(sequences.length).toBeGreaterThan(4);
    expect(sequences.filter((s) => s === '\u001b[0m')).toHaveLength(sequences.length / 2);
    expect(out).not.toContain('{+');
  });

  test('the same text twice has no changes', async () => {
    expect((await run('a.txt a.txt')).out).toMatch(/No changes\.\n$/);
  });

  test('prints JSON of two, and of more', async () => {
    const two = JSON.parse((await run('a.txt b.txt --json')).out);
    expect(two).toMatchObject({ format: 'writethru-comparison/1', before: { name: 'a.txt' }, after: { name: 'b.txt' } });
    const three = JSON.parse((await run('a.txt b.txt c.txt --json')).out);
    expect(three.format).toBe('writethru-collation/1');
    expect(three.comparisons.map((c: { after: { name: string } }) => c.after.name)).toEqual(['b.txt', 'c.txt']);
  });

  test('--base chooses what the others are read against', async () => {
    const json = JSON.parse((await run('a.txt b.txt --json --base 2')).out);
    expect([json.before.name, json.after.name]).toEqual(['b.txt', 'a.txt']);
    const { out } = await run('a.txt b.txt c.txt --base 2');
    expect(out.match(/^[A-C] {2}/gm)).toEqual(['B  ', 'A  ', 'B  ', 'C  ']);
  });

  test('--fail-on ends with 1 if there is such a change, and with 0 if not', async () => {
    const found = await run('a.txt b.txt --fail-on insertion,negation');
    expect(found.code).toBe(1);
    expect(found.errors).toMatch(/^Found: insertion \(\d+\)\.\n$/);
    expect((await run('a.txt c.txt --fail-on move,negation')).code).toBe(0);
    expect((await run('a.txt a.txt --fail-on any')).code).toBe(0);
  });

  test('lists what to check first, and --fail-on takes the kinds of alarms', async () => {
    const { out } = await run('a.txt b.txt');
    expect(out).toMatch(/^Check first: 1$/m);
    expect(out).toMatch(/^! Figure {2}A3 \[At least 23\] {2}B2 \[At least 32\]$/m);
    expect((await run('a.txt b.txt --fail-on quote-altered,figure')).errors).toMatch(/^Found: figure \(1\)\.\n$/);
    expect((await run('a.txt b.txt --fail-on quote-altered,voice-lost,hedge')).code).toBe(0);
    const json = JSON.parse((await run('a.txt b.txt --json')).out);
    expect(json.alarms).toMatchObject([{ kind: 'figure', before: { text: 'At least 23' }, after: { text: 'At least 32' } }]);
    expect(json.alarms[0].changes).toHaveLength(1);
    expect(JSON.parse((await run('a.txt b.txt c.txt --json')).out).facts[0]).toMatchObject({ kind: 'figure', standing: 'conflict', checkFirst: true });
  });

  test('a file that cannot be read ends with 2, one sentence each, and prints nothing else', async () => {
    const { code, out, errors } = await run('a.txt lost.txt gone.txt');
    expect([code, out]).toEqual([2, '']);
    expect(errors).toBe('lost.txt could not be read.\ngone.txt could not be read.\n');
  });

  test('writes every format that it is asked for, and then prints nothing', async () => {
    const { code, out, errors, written } = await run('a.txt b.txt --html r.html --markdown=r.md --docx r.docx --criticmarkup r.critic.md --csv r.csv --facts-csv f.csv --tei r.xml');
    expect([code, out, errors]).toEqual([0, '', '']);
    expect([...written].map(([file, data]) => [file, typeof data])).toEqual([
      ['r.html', 'string'], ['r.md', 'string'], ['r.docx', 'object'], ['r.critic.md', 'string'], ['r.csv', 'string'], ['f.csv', 'string'], ['r.xml', 'string'],
    ]);
    expect(written.get('r.html')).toContain('<title>a.txt</title>');
    expect(written.get('r.critic.md')).toContain('{~~23~>32~~}');
    expect((await run('a.txt b.txt --docx r.docx')).written.get('r.docx')).toEqual(written.get('r.docx'));
  });

  test('prints an output whose file is a dash', async () => {
    const { out, written } = await run('a.txt b.txt c.txt --tei - --html r.html');
    expect(out).toMatch(/^<\?xml/);
    expect(out).toContain('<witness xml:id="C">c.txt</witness>');
    expect([...written.keys()]).toEqual(['r.html']);
  });

  test('--fail-on speaks beside an output', async () => {
    const { code, errors, written } = await run('a.txt b.txt --html r.html --fail-on figure');
    expect([code, errors, written.size]).toEqual([1, 'Found: figure (1).\n', 1]);
  });

  test.each([
    ['a.txt b.txt c.txt --docx r.docx', '--docx holds two versions, and these are 3; name the two files that it shall hold.\n'],
    ['b.txt c.txt --html a.txt', 'a.txt is there already and does not end in .html; name another file for --html.\n'],
    ['a.txt b.txt --html ./b.txt', './b.txt is one of the versions; name another file for --html.\n'],
    ['a.txt b.txt --csv nowhere/r.csv', 'nowhere/r.csv could not be written.\n'],
  ])('"%s" ends with 2 and writes nothing', async (line, sentence) => {
    const { code, out, errors, written } = await run(line);
    expect([code, out, errors, written.size]).toEqual([2, '', sentence, 0]);
  });

  test('writes over a report that it could have written before', async () => {
    expect((await run('a.txt b.txt --html there.html')).written.has('there.html')).toBe(true);
  });

  test('a slip in the arguments ends with 2', async () => {
    const { code, out, errors } = await run('a.txt');
    expect([code, out]).toEqual([2, '']);
    expect(errors).toContain('two or more files');
  });
});

test('one file with two versions in it is enough', async () => {
  let out = '';
  const drafts = EARLY.slice(0, 2).map((text, i): Draft => ({ name: `take ${i + 1}`, text: text ?? '', publishedAt: null, roles: [] }));
  const code = await runCommand(['tracked.docx'], {
    terminal: terminalOf({ isTTY: true, columns: 80 }, { NO_COLOR: '1' }),
    read: () => Promise.resolve(ok(drafts)),
    readText: () => Promise.resolve(null),
    exists: () => Promise.resolve(false),
    write: () => Promise.resolve(false),
    print: (text) => (out += text),
    complain: (sentence) => (out += sentence),
  });
  expect(code).toBe(0);
  expect(out).toContain('take 2');
});

describe('--style', () => {
  const substantive = async (style: string): Promise<number> => {
    const { out } = await run(`us.txt uk.txt --json --style ${style}`);
    return (JSON.parse(out) as { changes: { grade: { rank: string } }[] }).changes.filter(({ grade }) => grade.rank === 'substantive').length;
  };
  test('a style from a file decides what is style only', async () => {
    expect([await substantive('neutral'), await substantive('desk.json')]).toEqual([1, 1]);
    expect((await run('us.txt uk.txt --json')).out).toBe((await run('us.txt uk.txt --json --style=neutral')).out);
  });
  test('what goes against a built-in style is named', async () => {
    const { out } = await run('us.txt uk.txt --style ap-like');
    expect(out).toContain("Against AP-like style: 2\n' canceled → cancelled\n' U.S. → US\n");
    expect((await run('us.txt uk.txt --style guardian-like')).out).not.toContain('Against');
  });
  test('what goes against the style may fail a check', async () => {
    expect(await run('us.txt uk.txt --style ap-like --fail-on off-style')).toMatchObject({ code: 1, errors: 'Found: off-style (2).\n' });
    expect((await run('us.txt uk.txt --fail-on off-style')).code).toBe(0);
  });
  test.each([
    ['us.txt uk.txt --style', '--style needs the name of a style or of a file that holds one, for example --style ap-like.'],
    ['us.txt uk.txt --style nowhere.json', 'There is no style and no file nowhere.json; the styles are neutral, ap-like, guardian-like, reuters-like.'],
    ['us.txt uk.txt --style bad.json', 'bad.json is not a house style: "spelling" is "scottish"; it may be either, wording, american or british.'],
  ])('%s is refused in one sentence', async (line, sentence) => {
    expect(await run(line)).toMatchObject({ code: 2, out: '', errors: `${sentence}\n` });
  });

  test('--advisory prints one line for each version that is compared', async () => {
    const { code, out } = await run('a.txt b.txt c.txt --advisory');
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^Updates “At least 32 people” \(was “At least 23 people”\) in paragraph 2; adds .+ in paragraph 5; moves .+\.$/u),
      'Adds “Tickets stay valid” in paragraph 5.',
    ]);
    expect((await run('us.txt us.txt --advisory')).out).toBe('No change of sense.\n');
  });
});
