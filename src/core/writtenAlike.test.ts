import { describe, expect, test } from 'vitest';
import { compare } from '#core/engine.ts';

/** One passage in two ways of writing it: paired always, and style where the script leaves the choice. */
const features = (before: string, after: string): string => [...new Set(compare(before, after).changes.map((change) => change.grade.feature))].join(' ');
const blocks = (before: string, after: string): string => compare(before, after).blocks.map((block) => block.kind).join(' ');

describe('what a script writes or leaves out is spelling', () => {
  test.each([
    ['Полет прошел еще раз.', 'Полёт прошёл ещё раз.'],
    ['Самолёт прилетел в четверг, но его не ждали.', 'Самолет прилетел в четверг, но его не ждали.'],
    ['Партия приняла но́вый закон.', 'Партия приняла новый закон.'],
    ['ذَهَبَ الوَلَدُ إلى المَدرَسَةِ.', 'ذهب الولد إلى المدرسة.'],
    ['قال الوزير إن الجسر مغلق.', 'قال الوزير إنّ الجسر مُغلَق.'],
    ['הַיֶּלֶד הָלַךְ לַבַּיִת.', 'הילד הלך לבית.'],
    ['Er sagte, daß der Fluß steigen müsse.', 'Er sagte, dass der Fluss steigen müsse.'],
    ['Die Straße ist gesperrt.', 'Die Strasse ist gesperrt.'],
    ['„Ich weiß, daß es zu spät ist“, sagte sie.', '„Ich weiss, dass es zu spät ist“, sagte sie.'],
  ])('%s → %s', (before, after) => {
    expect(blocks(before, after)).toBe('reworded');
    expect(features(before, after)).toBe('spelling');
    expect(compare(before, after).alarms).toEqual([]);
  });
});

describe('accents that tell words apart are paired all the same, as changes of wording', () => {
  test.each([
    ['Sólo él sabrá cuándo vendrán aquéllos.', 'Solo el sabra cuando vendran aquellos.'],
    ['À côté du musée, la fête a été annulée.', 'A cote du musee, la fete a ete annulee.'],
    ['Não há solução rápida.', 'Nao ha solucao rapida.'],
    ['Η γέφυρα άνοιξε ξανά χθές.', 'Η γεφυρα ανοιξε ξανα χθες.'],
    ['Dnes večer přišli další zákazníci.', 'Dnes vecer prisli dalsi zakaznici.'],
    ['Şehirde yağmur dün gece başladı.', 'Sehirde yagmur dun gece basladi.'],
    ['أعلنت الإدارة أن الأسعار ارتفعت.', 'اعلنت الادارة ان الاسعار ارتفعت.'],
  ])('%s → %s', (before, after) => {
    const report = compare(before, after);
    expect(report.blocks.map((block) => block.kind)).toEqual(['reworded']);
    expect(report.changes.every((change) => change.operation === 'substitution' && change.grade.rank === 'substantive')).toBe(true);
  });

  test('between neighbours that do not change, and out of their order', () => {
    const [first, accented, last] = ['El puente se cerró en marzo.', 'Sólo él sabrá cuándo vendrán aquéllos.', 'La alcaldesa no quiso hablar con la prensa.'];
    const bare = 'Solo el sabra cuando vendran aquellos.';
    const kinds = (before: readonly string[], after: readonly string[]) => compare(before.join('\n\n'), after.join('\n\n')).blocks.map(({ kind, moved }) => `${kind}${moved ? '*' : ''}`).sort().join(' ');
    expect(kinds([first, accented, last], [first, bare, last])).toBe('kept kept reworded');
    expect(kinds([accented, first, last], [first, last, bare])).toBe('kept kept reworded*');
  });
});

test.each([
  ['Er trank in Maßen.', 'Er trank in Massen.'],
  ['Мой дом закрыт.', 'Мои дом закрыт.'],
  ['Él llegó ayer.', 'El llegó ayer.'],
  ['Il va à Lyon, dit-il.', 'Il va a Lyon, dit-il.'],
  ['Das ist schön teuer.', 'Das ist schon teuer.'],
])('another word is another word: %s → %s', (before, after) => {
  expect(compare(before, after).changes.map((change) => change.grade.rank)).toEqual(['substantive']);
});
