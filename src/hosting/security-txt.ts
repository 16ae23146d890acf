/** Whom to tell of a weakness, and from when this is worth nothing any more. */
export interface SecurityContact {
  readonly email: string;
  /** The moment of the build. */
  readonly now: Date;
  /** BCP 47 tag of the guide's language. */
  readonly language: string;
  /** The whole address of the file. */
  readonly canonical: string;
}

/** Days until the file expires: RFC 9116 asks for less than a year. */
const days = 360;

/** The text of `/.well-known/security.txt`, after RFC 9116. */
export function securityTxt({ email, now, language, canonical }: SecurityContact): string {
  const expires = new Date(now.getTime() + days * 86_400_000);
  return [
    `Contact: mailto:${email}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${language}`,
    `Canonical: ${canonical}`,
    '',
  ].join('\n');
}
