// Values of CSS that the checks compare: lengths in pixels, and the contrast between two colors.

/** Null where it is no length that stands for pixels by itself. */
export function pixelsOf(value: string): number | null {
  const found = /^(\d+(?:\.\d+)?|\.\d+)(px|pt)?$/iu.exec(value.trim());
  if (found === null) return null;
  const number = Number(found[1]);
  // CSS Values 4, 6.2: 72 pt are 96 px.
  return found[2]?.toLowerCase() === 'pt' ? (number * 4) / 3 : number;
}

export type Rgb = { readonly red: number; readonly green: number; readonly blue: number };

/** WCAG 2.2, "contrast ratio": from 1 to 21. */
export function contrastOf(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminanceOf(a), luminanceOf(b)].toSorted((one, other) => one - other);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminanceOf({ red, green, blue }: Rgb): number {
  return 0.2126 * lightOf(red) + 0.7152 * lightOf(green) + 0.0722 * lightOf(blue);
}

/** IEC 61966-2-1: a part of a color, from 0 to 255, as light from 0 to 1. */
export function lightOf(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
