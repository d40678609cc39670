// How wide a line stands in an inbox: a Japanese letter takes the room of two Latin ones.

/** Unicode Standard Annex 11, as far as scripts in mail need it. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u;

/** In columns of a Latin letter. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += widthOf(letter);
  return width;
}

/** The beginning that fits, whole letters alone. */
export function cutToWidth(text: string, columns: number): string {
  let width = 0;
  let end = 0;
  for (const letter of text) {
    width += widthOf(letter);
    if (width > columns) return text.slice(0, end);
    end += letter.length;
  }
  return text;
}

function widthOf(letter: string): number {
  if (/[\p{Mark}\p{Default_Ignorable_Code_Point}]/u.test(letter)) return 0;
  return wide.test(letter) ? 2 : 1;
}
