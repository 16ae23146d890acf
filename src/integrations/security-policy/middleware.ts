import type { MiddlewareHandler } from 'astro';
import { withPolicy } from './with-policy.ts';

/** Gives every page that is made the policy of what it holds. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  return new Response(withPolicy(await response.text()), response);
};
