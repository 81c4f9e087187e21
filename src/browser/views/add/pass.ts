/**
 * What a person gives to be allowed to change something. It lives as long as the page does, in its memory: neither an
 * address nor the browser's storage ever holds it.
 */
export const pass = { token: '', by: '' };
