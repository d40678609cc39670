// Values of CSS that the checks compare: lengths in pixels, colors, and the contrast between two.

/** Null where it is no length that stands for pixels by itself. */
export function pixelsOf(value: string): number | null {
  const found = /^(\d+(?:\.\d+)?|\.\d+)(px|pt)?$/iu.exec(value.trim());
  if (found === null) return null;
  const number = Number(found[1]);
  // CSS Values 4, 6.2: 72 pt are 96 px.
  return found[2]?.toLowerCase() === 'pt' ? (number * 4) / 3 : number;
}

export type Rgb = { readonly red: number; readonly green: number; readonly blue: number };

/** Null: not a color that can be told here, or one that is seen through. */
export function colorOf(value: string): Rgb | null {
  const plain = value.trim().toLowerCase();
  const named = names[plain];
  return named !== undefined ? ofHex(named) : plain.startsWith('#') ? ofHex(plain.slice(1)) : ofFunction(plain);
}

function ofHex(hex: string): Rgb | null {
  if (!/^([\da-f]{3}|[\da-f]{6})$/u.test(hex)) return null;
  const full = hex.length === 3 ? hex.replace(/./gu, '$&$&') : hex;
  const at = (start: number): number => Number.parseInt(full.slice(start, start + 2), 16);
  return { red: at(0), green: at(2), blue: at(4) };
}

function ofFunction(value: string): Rgb | null {
  const found =
    /^rgba?\(\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*(?:[,/]\s*(?:1(?:\.0+)?|100%)\s*)?\)$/u.exec(value);
  if (found === null) return null;
  const [red = 0, green = 0, blue = 0] = found.slice(1, 4).map((part) => Math.min(Number(part), 255));
  return { red, green, blue };
}

/** WCAG 2.2, "contrast ratio": from 1 to 21. */
export function contrastOf(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminanceOf(a), luminanceOf(b)].toSorted((one, other) => one - other);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminanceOf({ red, green, blue }: Rgb): number {
  const linear = (part: number): number => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** CSS 2.1's names, and those that mail uses often. */
const names: { readonly [name: string]: string | undefined } = {
  aqua: '00ffff',
  black: '000000',
  blue: '0000ff',
  fuchsia: 'ff00ff',
  gray: '808080',
  green: '008000',
  grey: '808080',
  lightgray: 'd3d3d3',
  lightgrey: 'd3d3d3',
  lime: '00ff00',
  maroon: '800000',
  navy: '000080',
  olive: '808000',
  orange: 'ffa500',
  purple: '800080',
  red: 'ff0000',
  silver: 'c0c0c0',
  teal: '008080',
  white: 'ffffff',
  whitesmoke: 'f5f5f5',
  yellow: 'ffff00',
};
