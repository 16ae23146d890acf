import { settingsHints as hints } from './hints.ts';
import { slugOfWords } from './slug-of-words.ts';
import type { NewFile } from './templates.ts';

/** The prefix under which browsers keep things: letters and hyphens alone. */
function storageOf(name: string): string {
  const letters = slugOfWords(name.replace(/\d/g, ' '), new Set(), 3);
  return letters === 'item' ? 'guide' : letters;
}

/** What a guide is called and where it stands. */
const identity = (
  name: string,
) => `# All that makes this guide this guide. docs/authoring.md has the other kinds of files.

name: ${JSON.stringify(name)}
# What it is, in a few words after the name.
tagline: ${hints.tagline}
# What a search engine shows under the home page's title; at most 155 characters.
description: ${hints.description}
# Where the site will stand: https:// and a host, without a path.
address: ${hints.address}
# The language that it is written in.
language: en-GB
# The name under which readers' browsers keep their ticks and answers. Never change it once published.
storage: ${storageOf(name)}

# Who answers readers. Without it no page asks them to write.
# editor:
#   name: A. Person
#   email: somebody@guide.example
#   answers: within two working days

# On what terms the text may be used. Without it no page claims any.
# licence: { name: CC BY 4.0, address: "https://creativecommons.org/licenses/by/4.0/" }

`;

/** Where its pages lead, and what its home page says. */
const ways = `# What stands at the top of every page, and at its foot. A page that is not published cannot be named.
# Once there is a chapter: { page: guide, label: Guide }
navigation:
  - { page: search, label: Everything }
footer:
  - { page: yours, label: Kept on this device }
  - { page: privacy, label: Privacy }

home:
  # One sentence a line.
  headline:
    - ${hints.headline}
  promise: ${hints.promise}
  # What stands before the search field.
  search: What happened?
  # The situations that a reader may be in, in their own words, and the page that helps.
  doors:
    - { says: I want to look around., page: search }

# The order in which /articles/ groups its pieces; an article names one of them.
themes:
  - { id: stories, title: Stories }

# What the front page of a kind says, where the engine's plain words do not do. Kinds: guide, articles,
# checklists, assess, templates, places, principles, glossary, evidence.
# lists:
#   guide: { title: Guide, description: For search engines., lead: The sentence below the title. }

# What is printed in the margin beside a heading with this id, such as ## A case {#example}.
sections:
  example: Invented example
`;

/**
 * The settings of a new guide, with each field explained. With nothing beside them the guide
 * builds: a home page, search, what is kept, and privacy.
 */
export function newSettings(name: string): NewFile {
  return { path: 'site.yaml', text: identity(name) + ways };
}
