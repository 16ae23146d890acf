/**
 * What a page answers that has nothing to show, such as the front page of a kind of which a guide
 * has nothing: Astro makes no file of it. It would fill a 404 with the words of the missing page.
 */
export const noPage = () => new Response(null, { status: 204 });
