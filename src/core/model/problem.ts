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
  | { readonly code: 'unreadable-file'; readonly name: string }
  | { readonly code: 'link-cut'; readonly arrived: number; readonly expected: number }
  | { readonly code: 'link-damaged' }
  | { readonly code: 'link-unknown-format'; readonly format: string }
  | { readonly code: 'link-too-large'; readonly maxBytes: number }
  | { readonly code: 'passage-not-found' }
  | { readonly code: 'storage-unavailable' }
  | { readonly code: 'storage-full' }
  | { readonly code: 'clipboard-refused' }
  | { readonly code: 'worker-failed'; readonly message: string };
