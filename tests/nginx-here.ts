import { existsSync } from 'node:fs';

const places = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

/** Where nginx is installed on this machine; undefined where it is not. */
export const nginx = places.find((place) => existsSync(place));
