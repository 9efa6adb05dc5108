import { fail, ok } from '#core/model/result.ts';
import { openZip } from '#formats/zip/openZip.ts';
import { parseXml } from '#formats/xml/parseXml.ts';
import { xmlText } from '#formats/xml/xmlText.ts';
import { documentReading } from './flowReading.ts';
import { isoTime } from './isoTime.ts';
import { odtFlow } from './odtFlow.ts';
import { odtStyles, type OdtStyles } from './odtStyles.ts';
import type { Read } from './reading.ts';

const KIND = 'OpenDocument text';

/** OpenDocument text (ISO 26300), packed or flat: the same as Word's, tracked changes included. */
export const read: Read = async (file, budget) => {
  const { bytes, name } = file;
  const about = { name, kind: KIND };
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    const { text } = await xmlText(bytes);
    const styles = await odtStyles(text, about, budget);
    const flow = await odtFlow(text, about, budget, styles);
    return ok(documentReading(name, { ...flow, format: KIND, facts: flow.facts }));
  }
  const opened = openZip(bytes, name, KIND, budget);
  if (!opened.ok) return opened;
  const zip = opened.value;
  const manifest = await zip.open('META-INF/manifest.xml');
  if (manifest !== null && /encryption-data/.test(new TextDecoder().decode(manifest))) return fail({ code: 'encrypted-file', name, kind: KIND });
  const content = await zip.open('content.xml');
  if (content === null) return fail({ code: 'damaged-file', name, kind: KIND, reason: 'its text is missing' });
  const { text } = await xmlText(content);
  const common = await zip.open('styles.xml');
  const shared: OdtStyles | undefined = common === null ? undefined : await odtStyles((await xmlText(common)).text, about, budget);
  const styles = await odtStyles(text, about, budget, shared);
  const flow = await odtFlow(text, about, budget, styles);
  const meta = await zip.open('meta.xml');
  const facts = meta === null ? flow.facts : await odtMeta((await xmlText(meta)).text, about, budget);
  return ok(documentReading(name, { ...flow, format: KIND, facts }));
};

async function odtMeta(xml: string, about: { name: string; kind: string }, budget: Parameters<Read>[1]): Promise<{ title: string | null; savedAt: string | null }> {
  let at = '';
  let title = '';
  let date = '';
  await parseXml(xml, about, budget, {
    open(tag) {
      at = tag;
    },
    close() {
      at = '';
    },
    text(piece) {
      if (at === 'dc:title') title += piece;
      if (at === 'dc:date') date += piece;
    },
  });
  return { title: title.trim() === '' ? null : title.trim(), savedAt: isoTime(date) };
}
