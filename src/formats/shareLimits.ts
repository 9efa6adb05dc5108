/** What the page and the share service agree on. The server imports this file and nothing else of ours. */

/** Names the interface in the service's answer about itself, so that another program at the same address is not taken for it. */
export const SHARE_FORMAT = 'writethru-share/1';

/** Below the page's own address, so that page and service may live in a folder of a host. */
export const SHARE_PATH = 'api/share';

/**
 * Most bytes of one encrypted story, 4 MiB: twenty versions of 30,000 words, packed. Higher costs every service memory
 * for each request under way.
 */
export const MAX_BLOB_BYTES = 4 * 1024 * 1024;

/** Shortest life of a short link, one hour, in seconds. */
export const MIN_LIFE_S = 3_600;
/** Longest life of a short link, one year of 365 days, in seconds. */
export const MAX_LIFE_S = 365 * 86_400;

/** An id as it stands in an address: 16 bytes in lower-case hexadecimal, since some file systems fold case. */
export const BLOB_ID = /^[\da-f]{32}$/;

/** A token or the hash of one: 32 bytes in base64url without padding. */
export const TOKEN = /^[\w-]{43}$/;

/** Whole seconds that the blob shall live. */
export const LIFE_HEADER = 'Writethru-Life';
/** SHA-256 of the token that reading asks for, base64url. */
export const READ_HASH_HEADER = 'Writethru-Read-Hash';
/** SHA-256 of the token that deleting asks for, base64url. */
export const DELETE_HASH_HEADER = 'Writethru-Delete-Hash';
