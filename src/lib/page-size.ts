/** How many rows a list shows before it goes on on another page. */
export const pageSize = 40;
