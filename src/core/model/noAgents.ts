/** When, where or how, and by how much: what may stand behind "by" and did nothing. General knowledge. */
export const NO_AGENTS: ReadonlySet<string> = new Set(
  ('weekend noon midnight midday dawn dusk sunrise sunset nightfall night morning afternoon evening week month year decade spring summer autumn fall winter christmas easter ' +
    'end start time deadline then now season river road roadside sea seaside lake lakeside shore coast fire window door bed gate ' +
    'mail post phone telephone email text fax hand boat bus train car plane ship ferry air rail foot bicycle bike taxi truck helicopter ' +
    'voice vote ballot majority show default accident mistake chance design law force name nature half third quarter percent').split(' '),
);
