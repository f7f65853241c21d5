/** In development the pages come from Angular's server and everything below /api from ours, so both share one origin as in real life. */
export default { '/api': { target: `http://127.0.0.1:${process.env.API_PORT || 3000}` } };
