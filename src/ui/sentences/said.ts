/** A run of a sentence; what it is about stands out. */
export type Said = { readonly text: string; readonly strong: boolean };

export const say = (text: string): Said => ({ text, strong: false });
export const strongly = (text: string): Said => ({ text, strong: true });
