/** Styles of a view that is fetched when it is opened: imported by its desk, loaded with its script. */
declare module '*.css';
