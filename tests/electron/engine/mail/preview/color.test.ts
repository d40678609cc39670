// Colours: every way mail writes them, and lightness in CIELAB there and back.
import { describe, expect, it } from 'vitest';
import {
  type Color,
  lightnessOf,
  parseColor,
  parseLegacyColor,
  printColor,
  withLightness,
} from '../../../../../electron/engine/mail/preview/color.ts';

function known(text: string): Color {
  const color = parseColor(text);
  if (color === null) throw new Error(`${text} is no colour.`);
  return color;
}

const printed = (text: string): string | null => {
  const color = parseColor(text);
  return color === null ? null : printColor(color);
};

describe('colours', () => {
  it.each([
    ['#FFF', '#ffffff'],
    ['#336699', '#336699'],
    ['#33669980', 'rgba(51,102,153,0.5019607843137255)'],
    ['#0f08', 'rgba(0,255,0,0.5333333333333333)'],
    ['RebeccaPurple', '#663399'],
    ['rgb(0, 128, 255)', '#0080ff'],
    ['rgb(0 50% 100% / 25%)', 'rgba(0,128,255,0.25)'],
    ['rgba(1,2,3,.5)', 'rgba(1,2,3,0.5)'],
    ['hsl(210, 50%, 40%)', '#336699'],
    ['hsla(-150deg 50% 40% / 1)', '#336699'],
  ])('reads %s', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  it.each(['transparent', 'inherit', 'currentColor', '#12345', 'rgb(1,2)', 'rgb(a,b,c)', 'constructor', 'url(#fff)'])(
    'takes %s for no colour of its own',
    (text) => {
      expect(parseColor(text)).toBeNull();
    },
  );

  it('reads the colours of old attributes without their number sign', () => {
    expect(parseLegacyColor('336699')).toEqual(parseColor('#336699'));
    expect(parseLegacyColor(' Red ')).toEqual(parseColor('#f00'));
  });

  it('knows the lightness of CIELAB', () => {
    const lightness = ['#000', '#fff', '#333', '#808080'].map((text) => lightnessOf(known(text)));
    expect(lightness.map((value) => Math.round(value * 1000) / 1000)).toEqual([0, 100, 21.247, 53.585]);
  });

  it('comes back to where it was', () => {
    for (const text of ['#336699', '#ffcc00', '#123456', '#fefefe']) {
      const color = known(text);
      expect(printColor(withLightness(color, lightnessOf(color)))).toBe(text);
    }
  });
});
