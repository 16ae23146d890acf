/** `npm run --silent nginx`: prints the snippet that docs/deploying.md tells of. */
import { nginxSnippet } from '../hosting/nginx.ts';
import { redirects } from '../library.ts';
import { basePath } from '../site.ts';
import { readOrStop } from '../stop.ts';

console.log(nginxSnippet({ base: basePath, redirects: readOrStop(redirects) }));
