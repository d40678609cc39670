// Takes away what a client is known to take away, and counts it.
import type { PreviewClient } from '../../../../shared/draft/preview.ts';
import type { LookStep, MailElement, Rule, Style } from './look-step.ts';
import { attributeLosses, elementLosses } from './markup-losses.ts';
import { ruleLosses } from './rule-losses.ts';
import { type StyleLoss, styleLosses } from './style-losses.ts';
import { leftOut, type Tally } from './tally.ts';

export function applyLosses(client: PreviewClient, { add }: Tally): LookStep {
  const suffered = <T extends { readonly clients: readonly PreviewClient[] }>(losses: readonly T[]): readonly T[] =>
    losses.filter(({ clients }) => clients.includes(client));
  const elements = suffered(elementLosses);
  const attributeRows = suffered(attributeLosses);
  const rulesLost = suffered(ruleLosses);
  const isLost = styleLossOf(suffered(styleLosses));

  return {
    fateOf: ({ tagName }) => {
      const loss = elements.find(({ element }) => element.test(tagName));
      if (loss !== undefined && tagName !== 'meta') add(leftOut(`<${tagName}>`));
      return loss?.fate ?? 'keep';
    },
    attributes: (attributes, { tagName }) =>
      attributes.filter(({ name, value }) => {
        const loss = attributeRows.find(
          (row) => row.attribute.test(name) && row.element?.test(tagName) !== false && row.value?.test(value) !== false,
        );
        if (loss !== undefined) add(leftOut(loss.value === undefined ? name : `${name}="${value.slice(0, 12)}…"`));
        return loss === undefined;
      }),
    declarations: (declarations, element) =>
      declarations.filter((style) => {
        const loss = isLost(style, element);
        if (loss !== undefined)
          add(leftOut(loss.value === undefined ? style.property : `${style.property}: ${said(style.value)}`));
        return loss === undefined;
      }),
    rules: (rules) =>
      rules.flatMap((rule) => {
        const at = rulesLost.find(
          (row) => row.at !== undefined && rule.within.some((prelude) => row.at?.test(prelude)),
        );
        if (at !== undefined) {
          add(leftOut(said(rule.within.find((prelude) => at.at?.test(prelude)) ?? '')));
          return [];
        }
        const selectors = rule.selectors.filter((selector) => {
          const isKept = !rulesLost.some((row) => row.selector?.test(selector));
          if (!isKept) add(leftOut(said(selector)));
          return isKept;
        });
        return selectors.length === 0 && rule.selectors.length > 0 ? [] : [{ ...rule, selectors } satisfies Rule];
      }),
  };
}

/** The losses of a property are looked up once; a mail has few properties, and many of each. */
function styleLossOf(
  losses: readonly StyleLoss[],
): (style: Style, element: MailElement | null) => StyleLoss | undefined {
  const known = new Map<string, readonly StyleLoss[]>();
  return ({ property, value }, element) => {
    const rows = known.get(property) ?? losses.filter((loss) => loss.property.test(property));
    known.set(property, rows);
    return rows.find(
      (row) =>
        row.value?.test(value) !== false &&
        (row.elements === undefined || (element !== null && row.elements.test(element.tagName))),
    );
  };
}

function said(code: string): string {
  const line = code.replaceAll(/\s+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
