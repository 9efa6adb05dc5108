import { fail, ok } from '#core/model/result.ts';
import type { Clipboard } from '#store/ports.ts';

/**
 * The clipboard, three ways: a promised item keeps the click's permission while the text is made; plain text where
 * items are unknown; a selection for pages over plain http, which have no clipboard of their own.
 */
export function browserClipboard(): Clipboard {
  return {
    async write(text) {
      const ways = [() => writeItem(text), async () => navigator.clipboard.writeText(await text), async () => copySelection(await text)];
      for (const way of ways) {
        try {
          await way();
          return ok(null);
        } catch {
          // The next way may be allowed.
        }
      }
      return fail({ code: 'clipboard-refused' });
    },
  };
}

async function writeItem(text: Promise<string>): Promise<void> {
  const blob = text.then((plain) => new Blob([plain], { type: 'text/plain' }));
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}

function copySelection(text: string): void {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.setAttribute('aria-hidden', 'true');
  field.style.position = 'fixed';
  field.style.opacity = '0';
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  if (!copied) throw new Error('The browser refused to copy.');
}
