import { z } from 'astro/zod';
import { answersSchema } from '../../features/answer-builder/schema.ts';
import { assessmentSchema } from '../../features/assessment/schema.ts';
import { checklistSchema } from '../../features/checklist/schema.ts';
import { evidenceSchema } from '../../features/evidence/schema.ts';
import { termSchema } from '../../features/glossary/schema.ts';
import { placeSchema } from '../../features/places/schema.ts';
import { principleSchema } from '../../features/principles/schema.ts';
import { articleSchema, chapterSchema, pageSchema } from '../../features/reading/schema.ts';
import { worksheetSchema } from '../../features/worksheet/schema.ts';
import { settingsSchema } from '../../settings.ts';
import type { Folder } from '../content-files.ts';
import { redirectsSchema } from '../redirects.ts';
import { coverageSchema } from '../subjects.ts';
import { synonymsSchema } from '../synonyms.ts';
import type { Path } from './yaml-text.ts';

/** What the fields of each kind of file may be. */
export const entrySchemas: Readonly<Record<Folder, z.ZodType>> = {
  guide: chapterSchema,
  articles: articleSchema,
  checklists: checklistSchema,
  assessments: assessmentSchema,
  principles: principleSchema,
  glossary: termSchema,
  worksheets: worksheetSchema,
  places: placeSchema,
  pages: pageSchema,
};

/** What stands in the files beside the folders. */
export const listSchemas: Readonly<Record<string, z.ZodType>> = {
  'site.yaml': settingsSchema,
  'answers.yaml': answersSchema,
  'coverage.yaml': coverageSchema,
  'evidence.yaml': evidenceSchema.nullable(),
  'planned.yaml': z.record(z.string(), z.string().min(1)).nullable(),
  'redirects.yaml': redirectsSchema.nullable(),
  'synonyms.yaml': synonymsSchema.nullable(),
};

/** The part of a JSON Schema that tells which fields there are. */
interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly additionalProperties?: Shape;
  readonly propertyNames?: { readonly enum?: readonly string[] };
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly type?: unknown;
  readonly format?: string;
  readonly required?: readonly string[];
  readonly minItems?: number;
}

const shapeSchema: z.ZodType<Shape> = z.lazy(() =>
  z.looseObject({
    properties: z.record(z.string(), shapeSchema).exactOptional(),
    items: shapeSchema.exactOptional(),
    additionalProperties: shapeSchema.exactOptional().catch(() => ({})),
    propertyNames: z
      .looseObject({ enum: z.array(z.string()).exactOptional().catch([]) })
      .exactOptional(),
    anyOf: z.array(shapeSchema).exactOptional(),
    oneOf: z.array(shapeSchema).exactOptional(),
    type: z.unknown().exactOptional(),
    format: z.string().exactOptional(),
    required: z.array(z.string()).exactOptional(),
    minItems: z.number().exactOptional(),
  }),
);

const shapes = new Map<z.ZodType, Shape>();

function shapeOf(schema: z.ZodType): Shape {
  const known = shapes.get(schema);
  if (known) return known;
  const shape = shapeSchema.parse(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }));
  shapes.set(schema, shape);
  return shape;
}

/** A shape and the alternatives in it, as one list. */
function alternatives(shape: Shape): readonly Shape[] {
  return [shape, ...(shape.anyOf ?? []), ...(shape.oneOf ?? [])];
}

function shapesAt(schema: z.ZodType, path: Path): readonly Shape[] {
  return path.reduce<readonly Shape[]>(
    (level, step) => level.flatMap((shape) => stepInto(shape, step)).flatMap(alternatives),
    alternatives(shapeOf(schema)),
  );
}

function stepInto(shape: Shape, step: PropertyKey): readonly Shape[] {
  if (typeof step === 'number') return shape.items ? [shape.items] : [];
  const field = shape.properties?.[String(step)] ?? shape.additionalProperties;
  return field ? [field] : [];
}

/** The names of the fields that may stand at the end of a path. */
export function fieldsAt(schema: z.ZodType, path: Path): string[] {
  return [
    ...new Set(
      shapesAt(schema, path).flatMap(({ properties, propertyNames }) => [
        ...Object.keys(properties ?? {}),
        ...(propertyNames?.enum ?? []),
      ]),
    ),
  ];
}

/** Whether a list may stand without entries at the end of a path, because the field has to be there. */
export function mayBeEmptyAt(schema: z.ZodType, path: Path): boolean {
  const isRequired = shapesAt(schema, path.slice(0, -1)).some(({ required }) =>
    required?.includes(String(path.at(-1))),
  );
  return isRequired && shapesAt(schema, path).every(({ minItems }) => minItems === undefined);
}

/** Whether a list at the end of a path holds words. */
export function takesWordsAt(schema: z.ZodType, path: Path): boolean {
  return isTextAt(schema, [...path, 0]);
}

/** Whether text stands at the end of a path. */
export function isTextAt(schema: z.ZodType, path: Path): boolean {
  return shapesAt(schema, path).some(({ type }) => type === 'string');
}

/** Whether a day stands at the end of a path. */
export function isDayAt(schema: z.ZodType, path: Path): boolean {
  return shapesAt(schema, path).some(({ format }) => format === 'date');
}
