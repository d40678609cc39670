// Takes away what a client is known to take away, and counts it.
import type { PreviewClient } from '../../../../shared/draft/preview.ts';
import type { LookStep, Rule, Style } from './look-step.ts';
import { attributeLosses, elementLosses } from './markup-losses.ts';
import { ruleLosses } from './rule-losses.ts';
import { selectedTags, type TagsByName } from './selected-tags.ts';
import { type StyleLoss, styleLosses } from './style-losses.ts';
import { leftOut, type Tally } from './tally.ts';

/** `names`: which elements of the mail have a class or an id; asked for only where a loss depends on it. */
export function applyLosses(client: PreviewClient, tally: Tally, names: () => TagsByName): LookStep {
  const losses = suffered(styleLosses, client);
  const dependsOnElement = losses.some(({ elements }) => elements !== undefined);
  const keep = styleKeeper(losses, tally);
  return {
    ...markupLosses(client, tally),
    declarations: (declarations, element) => (element === null ? declarations : keep(declarations, [element.tagName])),
    rules: (rules) => {
      const tags = dependsOnElement ? names() : null;
      return keptRules(rules, client, tally).map((rule) => ({
        ...rule,
        declarations: keep(rule.declarations, tags === null ? null : selectedTags(rule.selectors, tags)),
      }));
    },
  };
}

function suffered<T extends { readonly clients: readonly PreviewClient[] }>(
  losses: readonly T[],
  client: PreviewClient,
): readonly T[] {
  return losses.filter(({ clients }) => clients.includes(client));
}

function markupLosses(client: PreviewClient, { add }: Tally): Pick<LookStep, 'fateOf' | 'attributes'> {
  const elements = suffered(elementLosses, client);
  const attributeRows = suffered(attributeLosses, client);
  return {
    fateOf: ({ tagName }) => {
      const loss = elements.find(({ element }) => element.test(tagName));
      if (loss !== undefined) add(leftOut(`<${tagName}>`));
      return loss?.fate ?? 'keep';
    },
    attributes: (attributes, { tagName }) =>
      attributes.filter(({ name, value }) => {
        const loss = attributeRows.find(
          (row) => row.attribute.test(name) && row.element?.test(tagName) !== false && row.value?.test(value) !== false,
        );
        if (loss !== undefined) add(leftOut(loss.value === undefined ? name : said(`${name}="${value}"`)));
        return loss === undefined;
      }),
  };
}

function keptRules(rules: readonly Rule[], client: PreviewClient, { add }: Tally): readonly Rule[] {
  const losses = suffered(ruleLosses, client);
  const isLostAt = (prelude: string): boolean => losses.some(({ at }) => at?.test(prelude) === true);
  const isLostSelector = (written: string): boolean => losses.some(({ selector }) => selector?.test(written) === true);
  return rules.flatMap((rule) => {
    const at = rule.within.find(isLostAt);
    const lost = at === undefined ? rule.selectors.filter(isLostSelector) : [at];
    for (const written of lost) add(leftOut(said(written)));
    if (at !== undefined || (lost.length > 0 && lost.length === rule.selectors.length)) return [];
    return lost.length === 0 ? [rule] : [{ ...rule, selectors: rule.selectors.filter((one) => !lost.includes(one)) }];
  });
}

/** `tags`: the elements that the declarations are for; null where they may be any. */
type StyleKeeper = (declarations: readonly Style[], tags: readonly string[] | null) => readonly Style[];

/** The losses of a property are looked up once: a mail has few properties, and many of each. */
function styleKeeper(losses: readonly StyleLoss[], { add }: Tally): StyleKeeper {
  const known = new Map<string, readonly StyleLoss[]>();
  const lossOf = ({ property, value }: Style, tags: readonly string[] | null): StyleLoss | undefined => {
    const rows = known.get(property) ?? losses.filter((loss) => loss.property.test(property));
    known.set(property, rows);
    return rows.find(
      (row) => row.value?.test(value) !== false && (row.elements === undefined || isEach(tags, row.elements)),
    );
  };
  return (declarations, tags) =>
    declarations.filter((style) => {
      const loss = lossOf(style, tags);
      const { property, value } = style;
      if (loss !== undefined) add(leftOut(loss.value === undefined ? property : said(`${property}: ${value}`)));
      return loss === undefined;
    });
}

function isEach(tags: readonly string[] | null, pattern: RegExp): boolean {
  return tags !== null && tags.length > 0 && tags.every((tag) => pattern.test(tag));
}

function said(code: string): string {
  const line = code.replaceAll(/\s+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
