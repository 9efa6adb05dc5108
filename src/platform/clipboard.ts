import { fail, ok } from '#core/model/result.ts';
import type { Clipboard } from '#store/ports.ts';

/**
 * The clipboard, three ways: a promised item keeps the click's permission while the text is made; plain text where
 * items are unknown; a selection for pages over plain http, which have no clipboard of their own.
 */
export function browserClipboard(): Clipboard {
  return {
    async write(text, html) {
      // Nobody waits for the markup where items are unknown.
      html?.catch(() => undefined);
      const ways = [() => writeItem(text, html), async () => navigator.clipboard.writeText(await text), async () => copySelection(await text)];
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

async function writeItem(text: Promise<string>, html: Promise<string> | undefined): Promise<void> {
  const blobOf = async (content: Promise<string>, type: string): Promise<Blob> => new Blob([await content], { type });
  const plain = { 'text/plain': blobOf(text, 'text/plain') };
  await navigator.clipboard.write([new ClipboardItem(html === undefined ? plain : { ...plain, 'text/html': blobOf(html, 'text/html') })]);
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
