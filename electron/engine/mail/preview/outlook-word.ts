// What Word, which draws mail in Outlook for Windows, does beyond leaving out single features.
import { printColor } from './color.ts';
import { colorsIn } from './colors-in.ts';
import type { LookStep, Style } from './look-step.ts';
import { leftOut, type Tally } from './tally.ts';

export function drawAsWord({ add }: Tally): LookStep {
  return {
    // Word's own paragraphs; a font that is not named is Times New Roman there.
    base: "body{font-family:'Times New Roman',serif}",
    declarations: (declarations, element) =>
      declarations.flatMap((style) => {
        if (style.important && element !== null) {
          // caniemail, css-important, note 5: a declaration in a `style` attribute is lost with it.
          add(leftOut(`${style.property}: … !important`));
          return [];
        }
        return style.property === 'background' ? groundOf(style, { add }) : [style];
      }),
  };
}

/** caniemail, css-background, note 3: only the colour of the shorthand is taken. */
function groundOf(style: Style, { add }: Pick<Tally, 'add'>): readonly Style[] {
  if (!/\(/u.test(style.value) || /^(?:rgb|hsl)a?\([^()]*\)$/iu.test(style.value.trim())) return [style];
  add(leftOut('background: url(…)'));
  const color = colorsIn(style.value)[0]?.color;
  return color === undefined ? [] : [{ ...style, value: printColor(color) }];
}
