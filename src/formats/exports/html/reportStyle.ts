/**
 * How a report looks: the page's marks (line before hue), in fonts that every desk has, as a file that fetches nothing has
 * no fonts of its own. On paper black ink and lines only, rows kept whole.
 */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#fcfcfa,#15181a);--ink:light-dark(#14181a,#e9eae6);--ink-2:light-dark(#3f4647,#bfc4c1);--ink-3:light-dark(#5c6463,#98a09d);--rule:light-dark(#dfe2dc,#2c3235);
--add:light-dark(#1d52ae,#5ca6ff);--rem:light-dark(#ae430d,#f08f58);--rew:light-dark(#641243,#ce7db0);--mov:light-dark(#17716b,#a9e3d8);--sty:light-dark(#7c8482,#737b79);--add-tint:light-dark(#dfeafa,#17304f);--rem-tint:light-dark(#fbe6d8,#432515);
--copy:"Source Serif 4",Charter,"Iowan Old Style",Georgia,"Noto Serif",serif;--ui:"Public Sans","Franklin Gothic",system-ui,"Segoe UI","Noto Sans",sans-serif}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1160px;padding:24px 20px 64px;background:var(--paper);color:var(--ink);font:400 14px/1.5 var(--ui);font-variant-numeric:tabular-nums}
h1{font:500 32px/1.2 var(--copy);margin:0 0 8px;overflow-wrap:anywhere}h2{font:600 20px/1.3 var(--ui);margin:40px 0 8px;padding-top:12px;border-top:1px solid var(--rule)}h3{font:600 16px/1.3 var(--ui);margin:28px 0 8px}
p{margin:0 0 8px}a{color:inherit;text-underline-offset:3px}a:focus-visible,.wide:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
.versions{list-style:none;padding:0;margin:0 0 12px}.letter{display:inline-block;min-width:18px;text-align:center;font-weight:650;font-size:11px;line-height:18px;border:1.5px solid currentColor;border-radius:2px}
nav ul{list-style:none;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:4px 16px}small,.n,.note,.gap{color:var(--ink-3);font-size:12px}
.alarms,.changes,.notes{padding-inline-start:22px}.alarms li,.changes li,.notes li{margin-block:6px;break-inside:avoid}.side{margin-inline-start:8px}q,.snippet{font-family:var(--copy)}q{quotes:none}.flag{font-weight:600}
.class.added{color:var(--add)}.class.removed{color:var(--rem)}.class.reworded{color:var(--rew)}.class.moved{color:var(--mov)}
table{border-collapse:collapse;width:100%}th{text-align:start;font-weight:600}.pairs{table-layout:fixed}.pairs th{padding:4px 0 8px}.pairs td{vertical-align:top;padding:7px 12px 7px 0}.pairs td.n{padding-inline-end:10px;text-align:end}
.pairs col.n{width:72px}.pairs tr{break-inside:avoid}
.c p{font:400 16px/1.5 var(--copy);margin:0 0 8px;color:var(--ink-2);overflow-wrap:anywhere;white-space:pre-line}tr:not(.unchanged):not(.furniture) .c p,.line:not(.unchanged):not(.furniture) .c p{color:var(--ink)}
.c p:not(.body){font-size:13.5px;color:var(--ink-3)}.c p.headline{font-size:19px;font-weight:650;color:var(--ink)}
.c{border-inline-start:3px solid transparent;padding-inline-start:10px!important}.added>.c{border-inline-start-color:var(--add)}.removed>.c{border-inline-start:3px dashed var(--rem)}.reworded>.c{border-inline-start:2px dotted var(--rew)}.moved>.c{border-inline-start:4px double var(--mov)}
.redline{max-width:820px}.line{display:grid;grid-template-columns:34px 34px minmax(0,1fr) 130px;gap:0 8px;padding:5px 0;break-inside:avoid}.line .n{text-align:end;padding-top:4px}.note{padding-top:4px}
p:target{background:color-mix(in srgb,var(--ink) 8%,transparent)}
.mark{color:var(--ink);text-decoration:none;text-underline-offset:3px;text-decoration-skip-ink:none;unicode-bidi:isolate}
.mark.added{text-decoration:underline solid var(--add) 2px;background:var(--add-tint)}.mark.removed{text-decoration:line-through solid var(--rem) 1px;background:var(--rem-tint)}.mark.reworded{text-decoration:underline dotted var(--rew) 2px}
.mark.style,.mark.unseen{text-decoration:underline dashed var(--sty) 1px;color:inherit}.redline del.mark,.snippet del.mark{text-decoration:line-through solid var(--rem) 1px;color:var(--rem);background:none}.redline ins.mark{background:none}.redline del.mark+ins.mark{margin-inline-start:.15em}
.mark.whole{text-decoration:none;background:none}.redline del.mark.whole{text-decoration:line-through}
.mark.moved:not(.whole)::before{content:"⌜"/"moved ";color:var(--mov)}.mark.moved:not(.whole)::after{content:"⌟"/"";color:var(--mov)}
ins.mark::before,del.mark::before,.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}ins.mark::before{content:"added "}del.mark::before{content:"removed "}
.join{color:var(--ink-3);text-decoration:line-through}.box{font:600 9px/13px var(--ui);border:1px solid var(--sty);border-radius:2px;padding:0 3px;color:var(--ink-2)}.stub{margin-inline:.3em;font:500 11px/14px var(--ui);color:var(--mov);white-space:nowrap}
.wide{overflow-x:auto}.facts td,.facts th{vertical-align:top;padding:6px 12px 6px 0;border-top:1px solid var(--rule);min-width:110px}.facts td[dir],.facts th[dir]{font-family:var(--copy);font-weight:400}.facts .differs{border-inline-start:3px solid var(--ink);padding-inline-start:8px}.none{color:var(--ink-3)}
.collation td,.collation th{vertical-align:top;padding:6px 12px 6px 0;border-top:1px solid var(--rule);min-width:200px;text-align:start}.collation td p{font:400 13.5px/1.45 var(--copy);margin:0 0 4px;overflow-wrap:anywhere}.collation small{font-family:var(--ui)}.shared{color:var(--ink-3)}.collation .furniture td p{color:var(--ink-3)}.collation .mark{background:none}.collation del.mark{color:var(--rem);margin-inline-end:.25em}
footer{margin-top:48px;color:var(--ink-3);font-size:12px}
@media (max-width:700px){.pairs,.pairs tbody,.pairs tr,.pairs td{display:block;width:auto!important}.pairs thead{position:absolute;clip-path:inset(50%)}.pairs td.n{text-align:start;padding:0}.line{grid-template-columns:28px 28px minmax(0,1fr)}.note{grid-column:3}}
@media (prefers-contrast:more){:root{--add-tint:transparent;--rem-tint:transparent;--ink-2:var(--ink);--ink-3:var(--ink)}}
@media print{.collation td,.collation th{min-width:0}.collation tr,.facts tr{break-inside:avoid}:root{color-scheme:light;--paper:#fff;--ink:#000;--ink-2:#000;--ink-3:#333;--add-tint:transparent;--rem-tint:transparent}body{max-width:none;padding:0;font-size:10pt}.c p{font-size:11pt}.mark,.redline del.mark,.snippet del.mark,.class{color:#000!important}nav{display:none}h2,h3{break-after:avoid}.wide{overflow:visible}p:target{background:none}}
`;
