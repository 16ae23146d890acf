import type { APIRoute } from 'astro';
import { palette } from '../lib/palette.ts';
import { fileHref, href, site } from '../site.ts';

const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
  src: fileHref(name),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** How a device shows the guide when somebody puts it on the home screen. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: site.name,
      description: site.description,
      lang: site.language,
      id: href(''),
      start_url: href(''),
      scope: href(''),
      display: 'minimal-ui',
      theme_color: palette.light.paper,
      background_color: palette.light.paper,
      icons: [
        { src: fileHref('favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        icon('icon-192.png', 192, 'any'),
        icon('icon-512.png', 512, 'any'),
        icon('icon-maskable-512.png', 512, 'maskable'),
      ],
    }),
  );
