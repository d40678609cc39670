// Prints a mail's style sheets and style attributes as a look wants them; each text is read once for all looks.
import { readCss, readDeclarations } from '../markup/read-css.ts';
import { remembered } from '../remembered.ts';
import { guardedRule, guardedStyle } from './guard-css.ts';
import type { ImageSource } from './image-source.ts';
import type { LookStep, MailElement, Rule, Style } from './look-step.ts';

/** What was read of the CSS of one mail. */
export type StyleReader = {
  readonly rules: (css: string) => readonly Rule[];
  readonly declarations: (css: string) => readonly Style[];
};

export function styleReader(): StyleReader {
  return { rules: remembered((css) => readCss(css).rules), declarations: remembered(readDeclarations) };
}

export type StylePrinter = {
  readonly sheet: (element: MailElement) => string;
  /** Null where nothing is left of the attribute. */
  readonly inline: (css: string, element: MailElement) => string | null;
};

type Styling = { readonly reader: StyleReader; readonly steps: readonly LookStep[]; readonly images: ImageSource };

export function stylePrinter({ reader, steps, images }: Styling): StylePrinter {
  const changers = steps.filter(({ declarations }) => declarations !== undefined);
  const changed = (styles: readonly Style[], element: MailElement | null): readonly Style[] =>
    changers.reduce((left, step) => step.declarations?.(left, element) ?? left, styles);

  return {
    sheet: (element) => {
      const read = reader.rules(textOf(element));
      const rules = steps.reduce((left, step) => step.rules?.(left, element) ?? left, read);
      return printRules(
        rules.flatMap((rule) => {
          const styled = rule.isFinal === true ? rule : { ...rule, declarations: changed(rule.declarations, null) };
          return guardedRule(styled, images) ?? [];
        }),
      );
    },
    inline: (css, element) => {
      if (isHarmless(css) && changers.every(({ concerns }) => concerns?.test(css) === false)) return css;
      const styles = changed(reader.declarations(css), element);
      const text = printStyles(styles.flatMap((style) => guardedStyle(style, images) ?? []));
      return text === '' ? null : text;
    },
  };
}

/** No escapes, no blocks, and no functions but those of colours. */
function isHarmless(css: string): boolean {
  return !/[\\{}@]|(?<!\b(?:rgb|hsl)a?)\(/iu.test(css);
}

export function textOf({ childNodes }: MailElement): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

function printStyles(styles: readonly Style[]): string {
  return styles
    .map(({ property, value, important }) => `${property}:${value}${important ? '!important' : ''}`)
    .join(';');
}

/** Neighbours in the same at-rules share them: two halves of a `@keyframes` would be two animations. */
function printRules(rules: readonly Rule[]): string {
  let text = '';
  let open: readonly string[] = [];
  for (const { within, selectors, declarations } of rules) {
    const parting = within.findIndex((prelude, index) => prelude !== open[index]);
    const shared = parting === -1 ? within.length : parting;
    text += '}'.repeat(open.length - shared);
    for (const prelude of within.slice(shared)) text += `${prelude}{`;
    const styles = printStyles(declarations);
    text += selectors.length === 0 ? `${styles};` : `${selectors.join(',')}{${styles}}`;
    open = within;
  }
  // Within a style element only its end tag is markup.
  return (text + '}'.repeat(open.length)).replaceAll('</', String.raw`<\/`);
}
