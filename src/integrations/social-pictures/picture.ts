import { palette } from '../../lib/palette.ts';
import { pictureSize, type Card } from '../../lib/social-picture.ts';

type Content = Box | string;
type Style = Readonly<Record<string, string | number>>;

/** What satori lays out: an element of React's shape. */
export interface Box {
  readonly type: string;
  readonly props: {
    readonly style?: Style;
    readonly src?: string;
    readonly children?: readonly Content[];
  };
}

const { paper, ink, soft, red, hairline } = palette.light;

/** Pixels from the left edge to the red rule and to the text, and how wide the text is. */
const margin = { rule: 148 };
const column = { start: 196, width: 928 };

/** Pixels by which large text stands above the middle of its row, so that no letter touches a rule. */
const lift = -10;

/** Height of the first row, in which the site's name stands. */
const headRow = 150;

/** Pixels from one rule to the next below the ink line, where text is small. */
const smallRow = 60;

const box = (style: Style, ...children: Content[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** Text on ruled rows that go from edge to edge. */
function ruled(row: number, style: Style, ...children: Content[]): Box {
  const rules = Array.from({ length: 10 }, (_, count) =>
    box({
      position: 'absolute',
      top: (count + 1) * row - 1,
      left: 0,
      right: 0,
      height: 1,
      backgroundColor: hairline,
    }),
  );
  const place = { position: 'relative', overflow: 'hidden', width: '100%' };
  return box({ ...place, paddingLeft: column.start, ...style }, ...rules, ...children);
}

/** A text set line by line on rows of a height, its lines of about one length. */
const text = (size: number, row: number, style: Style, words: string): Box =>
  box(
    {
      position: 'relative',
      display: 'block',
      width: column.width,
      fontSize: size,
      lineHeight: `${row}px`,
      textWrap: 'balance',
      wordBreak: 'break-word',
      ...style,
    },
    words,
  );

/** The size at which a text of this length takes at most four lines. */
export function sizeFor(letters: number): number {
  if (letters > 70) return 62;
  if (letters > 44) return 72;
  if (letters > 22) return 86;
  return letters > 12 ? 96 : 110;
}

const header = (name: string, mark: string): Box =>
  ruled(
    headRow,
    { alignItems: 'center', height: headRow, paddingTop: 24, fontSize: 34, fontWeight: 600 },
    {
      type: 'img',
      props: { src: mark, style: { width: 54, height: 54, margin: '0 18px 0 -6px' } },
    },
    name,
  );

function question({ large, number }: Card): Box {
  const size = sizeFor(large.length);
  const row = Math.round(size * 1.24);
  const numeral = box(
    {
      position: 'absolute',
      left: 0,
      width: margin.rule - 26,
      top: lift,
      height: row,
      alignItems: 'center',
      justifyContent: 'flex-end',
      color: red,
      fontSize: Math.round(size * 0.8),
      fontWeight: 600,
    },
    number === undefined ? '' : String(number),
  );
  const words = text(size, row, { top: lift, fontWeight: 600, letterSpacing: '-0.01em' }, large);
  return ruled(row, {}, numeral, words);
}

const inkLine = box({
  height: 6,
  width: column.width,
  marginLeft: column.start,
  marginTop: -6,
  backgroundColor: ink,
});

const answer = ({ small }: Card): Box =>
  ruled(smallRow, { flexGrow: 1 }, text(36, smallRow, { top: 2, color: soft }, small));

const marginRule = box({
  position: 'absolute',
  top: 0,
  bottom: 0,
  left: margin.rule,
  width: 4,
  backgroundColor: red,
});

/**
 * A page's social picture: a page of the day-book with the question, larger than anything we say,
 * and the answer's name under a heavy ink line.
 *
 * @param name the site's
 * @param mark the site's mark as a data address
 */
export function pictureOf(card: Card, name: string, mark: string): Box {
  const sheet = { ...pictureSize, flexDirection: 'column', backgroundColor: paper };
  return box(
    { ...sheet, color: ink, fontFamily: 'Besley' },
    header(name, mark),
    question(card),
    inkLine,
    answer(card),
    marginRule,
  );
}
