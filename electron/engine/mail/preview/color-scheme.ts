// Settles what prefers-color-scheme and color-scheme say, whatever the colours of this program's own window are.
import type { LookStep, Style } from './look-step.ts';

export type Scheme = 'light' | 'dark';

/** The author's own dark mode, always on or always off. */
export function settleScheme(scheme: Scheme): LookStep {
  return {
    concerns: /color-scheme/iu,
    attributes: (attributes, { tagName }) => {
      if (
        tagName === 'meta' &&
        attributes.some(({ name, value }) => name === 'name' && /^color-scheme$/iu.test(value))
      ) {
        return attributes.map((attribute) =>
          attribute.name === 'content' ? { ...attribute, value: settled(attribute.value, scheme) } : attribute,
        );
      }
      if (tagName !== 'source' && tagName !== 'style') return attributes;
      return attributes.map((attribute) =>
        attribute.name === 'media' ? { ...attribute, value: settledMedia(attribute.value, scheme) } : attribute,
      );
    },
    declarations: (declarations) =>
      declarations.map((style): Style =>
        style.property === 'color-scheme' ? { ...style, value: settled(style.value, scheme) } : style,
      ),
    rules: (rules) =>
      rules.map((rule) =>
        rule.within.some(asksForScheme)
          ? { ...rule, within: rule.within.map((prelude) => settledMedia(prelude, scheme)) }
          : rule,
      ),
  };
}

function asksForScheme(prelude: string): boolean {
  return /prefers-color-scheme/iu.test(prelude);
}

/** CSS Color Adjustment 1, 2.1: of the schemes that the author offers, the reader's, else the first. */
function settled(offered: string, scheme: Scheme): string {
  const schemes: readonly string[] = offered.toLowerCase().match(/\b(?:light|dark)\b/gu) ?? [];
  return schemes.includes(scheme) ? scheme : (schemes[0] ?? offered);
}

/** A condition of which it is known whether it holds gives way to one that always does, or never. */
function settledMedia(query: string, scheme: Scheme): string {
  return query.replaceAll(
    /\(\s{0,20}prefers-color-scheme\s{0,20}(?::\s{0,20}([\w-]{0,20})\s{0,20})?\)/giu,
    (_, wanted: string | undefined) =>
      wanted === undefined || wanted.toLowerCase() === scheme ? '(min-width:0)' : '(min-width:999999px)',
  );
}
