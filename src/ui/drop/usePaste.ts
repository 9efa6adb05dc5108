import { useEffect, useEffectEvent } from 'react';
import { inField } from '#ui/keys/inField.ts';

/** Ctrl or Cmd and V anywhere outside a field: the text, or the files, become a version. */
export function usePaste(onText: (text: string, html: string) => void, onFiles: (transfer: DataTransfer) => void): void {
  const text = useEffectEvent(onText);
  const files = useEffectEvent(onFiles);
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const data = event.clipboardData;
      if (data === null || inField(event.target) || document.querySelector('dialog[open]') !== null) return;
      const words = data.getData('text/plain');
      if (words.trim() !== '') text(words, data.getData('text/html'));
      else if (data.files.length > 0) files(data);
      else return;
      event.preventDefault();
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
}
