/** Where the journeys find the app. The ports are fixed, and a journey fails rather than talk to something else there. */
const first = Number(process.env['WRITETHRU_JOURNEY_PORT'] ?? '4187');

const at = (port: number) => ({ port, origin: `http://127.0.0.1:${port}` });

/** The project's own server. */
export const APP = { ...at(first), page: `http://127.0.0.1:${first}/` };

/** A host that only hands out files, below a folder, and knows nothing of Writethru. */
export const STATIC_HOST = { ...at(first + 1), page: `http://127.0.0.1:${first + 1}/desk/` };
