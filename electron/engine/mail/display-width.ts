// How wide a line stands in an inbox: a Japanese letter takes the room of two Latin ones.

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]/u;

/** In columns of a Latin letter. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const letter of text) if (!/[\p{M}\p{Cf}]/u.test(letter)) width += wide.test(letter) ? 2 : 1;
  return width;
}

/** The beginning that fits, whole letters alone. */
export function cutToWidth(text: string, columns: number): string {
  let cut = '';
  for (const letter of text) {
    if (displayWidth(cut + letter) > columns) return cut;
    cut += letter;
  }
  return cut;
}
