/**
 * Every failure that a reader can meet, with the figures its sentence needs. Sentences for people are made in `ui/`
 * (and in `cli/` for the terminal) from these.
 */
export type Problem =
  | { readonly code: 'empty-file'; readonly name: string }
  | { readonly code: 'not-text'; readonly name: string; readonly kind: string }
  | { readonly code: 'unknown-encoding'; readonly name: string }
  | { readonly code: 'file-too-large'; readonly name: string; readonly bytes: number; readonly maxBytes: number }
  | { readonly code: 'too-many-words'; readonly name: string; readonly words: number; readonly maxWords: number }
  | { readonly code: 'too-many-versions'; readonly wanted: number; readonly maxVersions: number }
  | { readonly code: 'same-version'; readonly name: string; readonly siglum: string }
  | { readonly code: 'folder'; readonly name: string }
  | { readonly code: 'empty-folder'; readonly name: string }
  | { readonly code: 'too-many-files'; readonly name: string; readonly maxFiles: number }
  | { readonly code: 'unreadable-file'; readonly name: string }
  | { readonly code: 'link-cut'; readonly arrived: number; readonly expected: number }
  | { readonly code: 'link-damaged' }
  | { readonly code: 'link-unknown-format'; readonly format: string }
  | { readonly code: 'link-too-large'; readonly maxBytes: number }
  | { readonly code: 'link-too-long'; readonly characters: number; readonly maxCharacters: number }
  | { readonly code: 'link-not-made' }
  /** A short link without its key: the part after `#` did not arrive. */
  | { readonly code: 'link-key-missing' }
  /** Milliseconds since 1970. */
  | { readonly code: 'link-expired'; readonly expiredAt: number }
  /** Nothing is at the service though the link is young: its maker deleted it, or it was made elsewhere. */
  | { readonly code: 'link-gone' }
  | { readonly code: 'wrong-password' }
  /** The page came over plain http, where browsers offer no encryption. */
  | { readonly code: 'share-insecure' }
  /** No share service answers. */
  | { readonly code: 'share-unreachable' }
  | { readonly code: 'share-full' }
  | { readonly code: 'share-too-large'; readonly bytes: number; readonly maxBytes: number }
  | { readonly code: 'share-busy'; readonly seconds: number }
  | { readonly code: 'passage-not-found' }
  /** A story kept in this browser cannot be read: damaged, or written by a later release. */
  | { readonly code: 'story-damaged' }
  | { readonly code: 'storage-unavailable' }
  | { readonly code: 'storage-full' }
  | { readonly code: 'clipboard-refused' }
  /** A file that should hold a house style. */
  | { readonly code: 'bad-style'; readonly name: string; readonly reason: string }
  | { readonly code: 'too-many-styles'; readonly maxStyles: number }
  | { readonly code: 'worker-failed'; readonly message: string }
  /** What was to be taken away could not be written: a fault of the program, or a part of it that could not be fetched. */
  | { readonly code: 'export-failed'; readonly message: string }
  /** A well-known kind in a form that an older program wrote. "take-4.doc is a Word 97–2003 document. Save it as .docx and drop it again." */
  | { readonly code: 'legacy-format'; readonly name: string; readonly kind: string; readonly saveAs: string }
  /** "take-4.pdf is locked with a password. Save a copy without one and drop it again." */
  | { readonly code: 'encrypted-file'; readonly name: string; readonly kind: string }
  /** Cut short or broken inside: never shown in part. "take-4.docx is damaged: its end is missing. Ask for it again." */
  | { readonly code: 'damaged-file'; readonly name: string; readonly kind: string; readonly reason: string }
  /** Made to harm or far out of the ordinary. "take-4.zip was refused: it unpacks to more than 64 MB." */
  | { readonly code: 'unsafe-file'; readonly name: string; readonly kind: string; readonly reason: string }
  /** Read well, and there are no words in it. "scan.pdf holds pictures of pages and no text. …" */
  | { readonly code: 'no-text'; readonly name: string; readonly kind: string }
  /** The part of the program that reads this kind could not be fetched. Nothing is wrong with the file. */
  | { readonly code: 'reader-missing'; readonly name: string; readonly kind: string }
  /** The reading was ended. "take-4.pdf took longer than 5 seconds to read and was given up." */
  | {
      readonly code: 'reading-stopped';
      readonly name: string;
      readonly reason: 'time' | 'memory' | 'cancelled';
      readonly seconds: number;
    };
