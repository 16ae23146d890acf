import { hints } from './hints.ts';
import { pageHead, type Surroundings, type Template } from './template-parts.ts';

const dimension = (key: string, name: string, page: string) => `  - key: ${key}
    name: ${name}
    begin: { text: ${hints.first}, pages: [${page}] }
    next: { text: ${hints.next}, pages: [${page}] }
    keep: { text: ${hints.keep}, pages: [${page}] }`;

const question = (id: string, of: string) => `  - id: ${id}
    dimension: ${of}
    text: ${hints.asked}
    options:
      - { id: '0', text: Never }
      - { id: '1', text: Once }
      - { id: '2', text: Twice }
      - { id: '3', text: Three times }
      - { id: '4', text: Every week }`;

/** The page that a step leads to: there is a guide once there is a chapter. */
const pageIn = ({ chapter }: Surroundings) => (chapter === '' ? 'search' : 'guide');

/** A new self-assessment. */
export const assessment: Template = (
  title,
  around,
) => `# A profile: dimensions with a number each, and a band of words for all of them.
kind: profile
${pageHead(title, around)}
# To be raised when a change makes older results incomparable.
version: 1
# Its place in the list of self-assessments.
order: ${around.order}
# How long it usually takes, in minutes.
minutes: 3
# What to know before the first question; what is asked; how it is counted.
intro: Think of the last four weeks. Skip what you do not know.
asked: Four questions about what you did.
scored: Each answer counts 0 to 4, and each side becomes a number up to 100.

# The words for a number, and the number from which each is used.
levels:
  begin: { name: early days }
  next: { from: 40, name: under way }
  keep: { from: 70, name: in good order }

# What is looked at. Each needs at least as many questions as \`perDimension\` below asks for.
dimensions:
${dimension('first-side', hints.firstSide, pageIn(around))}
${dimension('second-side', hints.secondSide, pageIn(around))}

# A letter and a number each, never changed or used again once published.
questions:
${['A1', 'A2'].map((id) => question(id, 'first-side')).join('\n')}
${['A3', 'A4'].map((id) => question(id, 'second-side')).join('\n')}

# How many answers and dimensions a number needs.
minimums: { perDimension: 2, dimensions: 2, answers: 4 }
tooFew:
  heading: Not enough to go on yet
  text: Here is what can be said so far.
# Rising from 0; each with what it means, kindly.
bands:
  - { key: beginning, from: 0, heading: Beginning, text: ${hints.means} }
  - { key: on-the-way, from: 50, heading: On the way, text: ${hints.means} }
caps: []
`;
