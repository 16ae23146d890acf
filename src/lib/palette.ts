/**
 * The colours of `styles/tokens.css` for places that no style reaches: the browser's own bars, icons,
 * pictures. A test holds the two against each other.
 */
export const palette = {
  light: {
    paper: '#eef3ea',
    ink: '#14231f',
    soft: '#3f514a',
    red: '#a8261c',
    hairline: '#c9d5c6',
  },
  dark: { paper: '#101b18' },
} as const;
