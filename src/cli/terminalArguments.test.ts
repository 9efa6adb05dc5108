import { describe, expect, test } from 'vitest';
import { HELP, readArguments } from './terminalArguments.ts';

const read = (line: string) => readArguments(line.split(' ').filter((word) => word !== ''));

describe('arguments', () => {
  test('two files', () => {
    expect(read('a.txt b.txt')).toEqual({
      ok: true,
      value: { kind: 'compare', files: ['a.txt', 'b.txt'], output: 'redline', outputs: [], base: 0, failOn: [], style: 'neutral' },
    });
  });

  test('options stand anywhere, with a space or an equals sign', () => {
    const value = { kind: 'compare', files: ['a.txt', 'b.txt', 'c.txt'], output: 'json', outputs: [], base: 2, failOn: ['figure', 'move'], style: 'neutral' };
    expect(read('--json a.txt --base 3 b.txt --fail-on figure,move c.txt')).toEqual({ ok: true, value });
    expect(read('a.txt b.txt c.txt --fail-on=figure --fail-on=move --base=3 --json')).toEqual({ ok: true, value });
  });

  test('outputs are written beside each other, and nothing is printed then', () => {
    const outputs = [{ kind: 'docx', out: 'out.docx' }, { kind: 'facts-csv', out: '-' }];
    expect(read('a.txt b.txt --docx out.docx --facts-csv=-')).toMatchObject({ value: { files: ['a.txt', 'b.txt'], output: 'nothing', outputs } });
  });

  test('after -- everything is a file', () => {
    expect(read('-- --json b.txt')).toMatchObject({ value: { files: ['--json', 'b.txt'], output: 'redline' } });
  });

  test('help wins over everything', () => {
    expect(read('a.txt --help')).toEqual({ ok: true, value: { kind: 'help' } });
    expect(HELP.split('\n').every((line) => line.length <= 120)).toBe(true);
  });

  test.each([
    ['', 'none was named'],
    ['a.txt b.txt --base 3', 'from 1 to 2'],
    ['a.txt b.txt --base', 'from 1 to 2'],
    ['a.txt b.txt --base 1.5', 'from 1 to 2'],
    ['a.txt b.txt --fail-on typo', 'does not know "typo"'],
    ['a.txt b.txt --fail-on', 'needs one or more kinds'],
    ['a.txt b.txt --colour', 'no option --colour'],
    ['a.txt b.txt --docx', 'needs the name of a file to write.'],
    ['a.txt b.txt --html', 'or - to print it'],
    ['a.txt b.txt --docx -', 'cannot be printed'],
    ['a.txt b.txt --html - --csv=-', 'Only one of --html and --csv can be printed'],
    ['a.txt b.txt --json --tei -', 'Only one of --tei and --json can be printed'],
  ])('"%s" is refused in one sentence: %s', (line, part) => {
    const result = read(line);
    expect(result).toMatchObject({ ok: false });
    if (result.ok) return;
    expect(result.problem).toContain(part.replace(' was named', ''));
    expect(result.problem).toMatch(/^[^\n]+\.$/);
  });
});
