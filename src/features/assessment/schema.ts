import { z } from 'astro/zod';
export const assessmentSchema = z.looseObject({});
