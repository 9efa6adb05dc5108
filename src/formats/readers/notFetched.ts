/** What engines say when a part of a program cannot be fetched: Chromium and Firefox, WebKit. */
const NOT_FETCHED = /dynamically imported module|importing a module script failed/i;

export const isNotFetched = (thrown: unknown): boolean => thrown instanceof TypeError && NOT_FETCHED.test(thrown.message);
