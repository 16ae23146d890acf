import { z } from 'astro/zod';

const doi = /^10\.\d{4,9}\/\S+$/;
const arXiv = /^arXiv:(?:\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})$/;

/** The number in what somebody pasted, such as an address of doi.org; null where there is none. */
function numberIn(pasted: string): string | null {
  const preprint = /arxiv[.:/].*?(\d{4}\.\d{4,5}(?:v\d+)?)/i.exec(pasted)?.[1];
  if (preprint !== undefined) return `arXiv:${preprint}`;
  return /10\.\d{4,9}\/[^\s?#]+/.exec(pasted)?.[0] ?? null;
}

/** The number of a publication: a DOI or that of a preprint, from which its address is made. */
export const doiSchema = z.string().superRefine((text, context) => {
  if (doi.test(text) || arXiv.test(text)) return;
  const number = numberIn(text);
  context.addIssue({
    code: 'custom',
    message: `"${text}" is not the number of a publication alone, as a DOI is written here.`,
    params: {
      allowed: '10. and what follows it in a DOI, or arXiv: and a number; no address',
      ...(number === null ? {} : { write: `doi: ${number}` }),
    },
  });
});
