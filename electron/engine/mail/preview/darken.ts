// Colours as clients change them by themselves in dark mode: light grounds darkened, or everything turned round.
import { type Color, lightnessOf, parseLegacyColor, printColor, withLightness } from './color.ts';
import { contrastOf } from '../css-values.ts';
import { colorsIn } from './colors-in.ts';
import { type Attribute, attributeOf, type LookStep, type MailElement, type Style } from './look-step.ts';

export type Forced = 'partial' | 'full';

/** What a colour is for: what stands behind, what is read, or what is drawn around. */
type Role = 'ground' | 'text' | 'line';

/** Outlook's dark ground, `#333333`, and its L* (microsoft/roosterjs, `getDarkColor`). */
export const darkGround: Color = { red: 51, green: 51, blue: 51, alpha: 1 };
const darkLightness = 21.247;
const white: Color = { red: 255, green: 255, blue: 255, alpha: 1 };

/** WCAG 2.2, 1.4.3: what text needs to be read. */
const enoughContrast = 4.5;

/**
 * `partial` as Outlook.com is found to do it: a ground is made darker, never lighter; a text is made lighter where it has too
 * little contrast with its own ground or, where it has none, with the dark one. `full`: each lightness is turned round.
 */
export function darken(forced: Forced): LookStep {
  return {
    declarations: darkStyler(forced),
    attributes: (attributes, element) => darkAttributes(attributes, element, forced),
    base:
      `html{background-color:${printColor(darkGround)};color:${printColor(white)}}` +
      `:where(a:any-link){color:${printColor(darkColor(linkBlue, 'text', { forced, ground: null }))}}`,
  };
}

/** HTML standard, "phrasing content": the colour of links. */
const linkBlue: Color = { red: 0, green: 0, blue: 238, alpha: 1 };

type Darkening = { readonly forced: Forced; readonly ground: Color | null };

/** microsoft/roosterjs, `getDarkColor`: from the dark ground's lightness for white to 100 for black. */
function turned(color: Color): Color {
  return withLightness(color, turnedLightness(color));
}

function turnedLightness(color: Color): number {
  return ((100 - lightnessOf(color)) * (100 - darkLightness)) / 100 + darkLightness;
}

function darkColor(color: Color, role: Role, { forced, ground }: Darkening): Color {
  if (forced === 'full') return turned(color);
  switch (role) {
    case 'ground':
      return turnedLightness(color) < lightnessOf(color) ? turned(color) : color;
    case 'text': {
      const behind = ground === null ? darkGround : darkColor(ground, 'ground', { forced, ground });
      const other = turned(color);
      const isRead = contrastOf(color, behind) >= enoughContrast;
      return isRead || contrastOf(other, behind) <= contrastOf(color, behind) ? color : other;
    }
    case 'line':
      return color;
  }
}

/** A mail has few colours, and each of them many times. */
function darkStyler(forced: Forced): (declarations: readonly Style[], element: MailElement | null) => readonly Style[] {
  const known = new Map<string, string>();
  return (declarations, element) => {
    const own = declarations.findLast(({ property }) => /^background(?:-color)?$/u.test(property));
    const ground = (own === undefined ? null : firstColor(own.value)) ?? ownGround(element);
    return declarations.map((style) => {
      const role = roleOf(style.property);
      if (role === null) return style;
      const key = `${role} ${ground === null ? '' : printColor(ground)} ${style.value}`;
      const value = known.get(key) ?? darkValue(style.value, role, { forced, ground });
      known.set(key, value);
      return { ...style, value };
    });
  };
}

function roleOf(property: string): Role | null {
  if (/^background(?:-color|-image)?$/u.test(property)) return 'ground';
  if (/^(?:color|-webkit-text-fill-color|text-decoration(?:-color)?|caret-color)$/u.test(property)) return 'text';
  return /^(?:border|outline|column-rule)|^box-shadow$/u.test(property) ? 'line' : null;
}

function darkValue(value: string, role: Role, darkening: Darkening): string {
  let text = '';
  let at = 0;
  for (const { color, span } of colorsIn(value)) {
    // What cannot be seen through, only: a shade over an image stays what it is.
    const dark = color.alpha === 0 ? color : darkColor(color, role, darkening);
    text += value.slice(at, span.start) + (dark === color ? value.slice(span.start, span.end) : printColor(dark));
    at = span.end;
  }
  return text + value.slice(at);
}

function firstColor(value: string): Color | null {
  const color = colorsIn(value)[0]?.color ?? null;
  return color === null || color.alpha === 0 ? null : color;
}

function ownGround(element: MailElement | null): Color | null {
  const written = element === null ? null : attributeOf(element, 'bgcolor');
  return written === null ? null : parseLegacyColor(written);
}

function darkAttributes(attributes: readonly Attribute[], element: MailElement, forced: Forced): readonly Attribute[] {
  return attributes.map((attribute) => {
    const role = attributeRoles.get(attribute.name);
    const color = role === undefined ? null : parseLegacyColor(attribute.value);
    if (role === undefined || color === null) return attribute;
    return { ...attribute, value: printColor(darkColor(color, role, { forced, ground: ownGround(element) })) };
  });
}

const attributeRoles: ReadonlyMap<string, Role> = new Map([
  ['bgcolor', 'ground'],
  ['color', 'text'],
  ['text', 'text'],
  ['link', 'text'],
  ['vlink', 'text'],
  ['alink', 'text'],
]);
