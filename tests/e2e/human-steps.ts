import { expect, type Locator, type Page } from 'playwright/test';

/** Seconds a key takes a person who types now and then, at forty words a minute. */
const keySeconds = 0.28;

/** Seconds a person takes to make up their mind before an act. */
const mindSeconds = 1.35;

/** More presses of Tab than any page needs. */
const mostTabs = 120;

/**
 * Somebody at a keyboard whose time is reckoned and not measured, by the keystroke-level model (Card,
 * Moran and Newell, "The keystroke-level model for user performance time with interactive systems",
 * Communications of the ACM 23/7, 1980): so much for each key, and for each decision. What is to be
 * said is known beforehand.
 */
export class Typist {
  readonly #page: Page;
  #keys = 0;
  #decisions = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Seconds that everything so far would have taken. */
  get seconds(): number {
    return this.#keys * keySeconds + this.#decisions * mindSeconds;
  }

  /** Decides on something and presses Tab until focus stands there. */
  async goTo(target: Locator): Promise<void> {
    this.#decisions += 1;
    for (let tabs = 0; tabs < mostTabs; tabs += 1) {
      await this.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error('Tab does not lead there.');
  }

  async press(key: string): Promise<void> {
    this.#keys += 1;
    await this.#page.keyboard.press(key);
  }

  async type(words: string): Promise<void> {
    this.#keys += words.length;
    await this.#page.keyboard.type(words);
  }
}

/** Taps what is in view or can be scrolled to, and counts. */
export class Thumb {
  #taps = 0;

  get taps(): number {
    return this.#taps;
  }

  async tap(target: Locator): Promise<void> {
    this.#taps += 1;
    await target.tap();
  }

  /** Types with the keyboard that a phone shows in a field that has focus. */
  async write(target: Locator, words: string): Promise<void> {
    await this.tap(target);
    await expect(target).toBeFocused();
    await target.pressSequentially(words);
  }
}
