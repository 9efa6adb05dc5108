import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from './fileName.ts';

test.each([
  ['Harbor vote: 7-2', 'Harbor vote- 7-2.docx'], ['../../etc/passwd', 'etc-passwd.docx'], ['', 'story.docx'], ['...', 'story.docx'], ['CON', 'story-CON.docx'], ['aux.final', 'story-aux.final.docx'], ['COM¹', 'story-COM¹.docx'], ['Contact', 'Contact.docx'],
  ['Москва — «да»', 'Москва — «да».docx'], ['a\u202Egpj.exe', 'agpj.exe.docx'], ['x'.repeat(300), `${'x'.repeat(80)}.docx`], ['.hidden', 'hidden.docx'], ['100% #1', '100- -1.docx'],
])('%s becomes %s', (title, name) => expect(fileName(title, 'docx')).toBe(name));

test('no title makes a name that any system refuses or reads as a path', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
    const name = fileName(title, 'html');
    expect(name).toMatch(/^[^\\/:*?"<>|\p{C}.~\s-][^\\/:*?"<>|\p{C}]*\.html$/u);
    expect([...name].length).toBeLessThanOrEqual(80 + 'story-'.length + '.html'.length);
  }));
});
