// Colours of CSS and of HTML's old attributes: read, printed, and their lightness turned round in CIELAB.
import { lightOf, type Rgb } from '../css-values.ts';
import { namedColors } from './named-colors.ts';

/** Parts from 0 to 255, opacity from 0 to 1. */
export type Color = Rgb & { readonly alpha: number };

/** Null: no colour, or one that depends on what is around it. */
export function parseColor(text: string): Color | null {
  const plain = text.trim().toLowerCase();
  const named = namedColors.get(plain);
  if (named !== undefined) return ofDigits(named);
  if (plain.startsWith('#')) return ofDigits(plain.slice(1));
  const call = /^(rgb|hsl)a?\(([^()]*)\)$/u.exec(plain);
  if (call === null) return null;
  const [first, second, third, alpha, ...more] = (call[2] ?? '').split(/[\s,/]+/u).filter((part) => part !== '');
  if (first === undefined || second === undefined || third === undefined || more.length > 0) return null;
  const opacity = alpha === undefined ? 1 : amountOf(alpha, 1);
  const parts = call[1] === 'rgb' ? ofRgb([first, second, third]) : ofHsl(first, second, third);
  return parts === null || opacity === null ? null : { ...parts, alpha: opacity };
}

/** HTML standard, "rules for parsing a legacy colour value", as far as mail has them: the number sign may be missing. */
export function parseLegacyColor(text: string): Color | null {
  const plain = text.trim();
  return /^(?:[\da-f]{3}|[\da-f]{6})$/iu.test(plain) ? parseColor(`#${plain}`) : parseColor(plain);
}

export function printColor({ red, green, blue, alpha }: Color): string {
  const digits = [red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('');
  return alpha === 1 ? `#${digits}` : `rgba(${Math.round(red)},${Math.round(green)},${Math.round(blue)},${alpha})`;
}

/** CIELAB L*, from 0 for black to 100 for white. */
export function lightnessOf(color: Color): number {
  return labOf(color)[0];
}

export function withLightness(color: Color, lightness: number): Color {
  const [, a, b] = labOf(color);
  return { ...ofLab([lightness, a, b]), alpha: color.alpha };
}

function ofDigits(digits: string): Color | null {
  if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/u.test(digits)) return null;
  const full = digits.length < 6 ? digits.replaceAll(/./gu, '$&$&') : digits;
  const at = (start: number): number => Number.parseInt(full.slice(start, start + 2), 16);
  return { red: at(0), green: at(2), blue: at(4), alpha: full.length === 8 ? at(6) / 255 : 1 };
}

function ofRgb(parts: readonly string[]): Rgb | null {
  const [red = null, green = null, blue = null] = parts.map((part) => amountOf(part, 255));
  return red === null || green === null || blue === null ? null : { red, green, blue };
}

/** A number, or a percentage of `whole`; within 0 and `whole`. */
function amountOf(text: string, whole: number): number | null {
  const found = /^(\d+(?:\.\d*)?|\.\d+)(%?)$/u.exec(text);
  if (found === null) return null;
  return Math.min((Number(found[1]) * (found[2] === '%' ? whole : 100)) / 100, whole);
}

/** CSS Color 4, 7: hue in degrees. */
function ofHsl(hueText: string, saturationText: string, lightnessText: string): Rgb | null {
  const hue = /^(-?(?:\d+(?:\.\d*)?|\.\d+))(?:deg)?$/u.exec(hueText)?.[1];
  const [saturation, lightness] = [saturationText, lightnessText].map((part) =>
    amountOf(`${part.replace('%', '')}%`, 1),
  );
  if (hue === undefined || saturation === undefined || saturation === null) return null;
  if (lightness === undefined || lightness === null) return null;
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const part = (offset: number): number => {
    const turn = (((offset + Number(hue) / 30) % 12) + 12) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1)));
  };
  return { red: part(0), green: part(8), blue: part(4) };
}

type Triple = readonly [number, number, number];

/** CIE 15, with the white of D65 that sRGB has. */
const white: Triple = [0.95047, 1, 1.08883];
const bend = 216 / 24389;
const slope = 24389 / 27;

function labOf({ red, green, blue }: Rgb): Triple {
  const [r, g, b] = [lightOf(red), lightOf(green), lightOf(blue)];
  const x = bent((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / white[0]);
  const y = bent(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = bent((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / white[2]);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function ofLab([lightness, a, b]: Triple): Rgb {
  const y = (lightness + 16) / 116;
  const [x, z] = [straight(y + a / 500) * white[0], straight(y - b / 200) * white[2]];
  const height = straight(y);
  return {
    red: printed(3.2404542 * x - 1.5371385 * height - 0.4985314 * z),
    green: printed(-0.969266 * x + 1.8760108 * height + 0.041556 * z),
    blue: printed(0.0556434 * x - 0.2040259 * height + 1.0572252 * z),
  };
}

function bent(value: number): number {
  return value > bend ? Math.cbrt(value) : (slope * value + 16) / 116;
}

function straight(value: number): number {
  return value ** 3 > bend ? value ** 3 : (116 * value - 16) / slope;
}

/** IEC 61966-2-1, from light to 0 to 255; what sRGB cannot show is cut off. */
function printed(light: number): number {
  const share = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(Math.min(Math.max(share, 0), 1) * 255);
}
