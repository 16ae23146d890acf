/** What a reader does that is kept: ticks a box, answers a question, writes something down. */
export type Act = 'tick' | 'answer' | 'write';

/** What a reader does there, by what a guide may have that keeps something on a device. */
const acts = {
  /** The site itself, in every guide. */
  site: [],
  /** A text that is read from top to bottom. */
  text: [],
  chapter: [],
  checklist: ['tick', 'write'],
  assessment: ['answer'],
  /** The count of one's own posts, in an assessment. */
  tally: ['tick'],
  /** What to ask customers, in an assessment. */
  task: ['write'],
  'answer-builder': ['write'],
  'listening-log': ['write'],
  'weekly-routine': ['write'],
} as const satisfies Readonly<Record<string, readonly Act[]>>;

/** Something that a guide may have, and that keeps something on a reader's device. */
export type Keeper = keyof typeof acts;

/** All that a guide has of them. */
export type Keepers = ReadonlySet<Keeper>;

/** What readers may do in a guide that is kept. */
export function actsIn(keepers: Keepers): ReadonlySet<Act> {
  return new Set([...keepers].flatMap((keeper): readonly Act[] => acts[keeper]));
}
