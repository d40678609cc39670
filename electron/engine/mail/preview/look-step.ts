// What a look does to a mail, step by step: a client, a darkness and images off each take away or change their part.
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Declaration, StyleRule } from '../../../../shared/draft/markup.ts';

export type MailElement = DefaultTreeAdapterTypes.Element;
export type Attribute = { readonly name: string; readonly value: string };
export type Style = Pick<Declaration, 'property' | 'value' | 'important'>;
export type Rule = Pick<StyleRule, 'selectors' | 'within'> & {
  readonly declarations: readonly Style[];
  /** The client takes its declarations as they are written. */
  readonly isFinal?: boolean;
};

/** `unwrap`: what is in it stays. */
export type Fate = 'keep' | 'unwrap' | 'drop';

export type LookStep = {
  readonly fateOf?: (element: MailElement) => Fate;
  readonly attributes?: (attributes: readonly Attribute[], element: MailElement) => readonly Attribute[];
  /** Where it is given, `declarations` leaves every style attribute alone that does not fit. */
  readonly concerns?: RegExp;
  /** Of a `style` attribute, or of a rule in a style sheet, which has no element. */
  readonly declarations?: (declarations: readonly Style[], element: MailElement | null) => readonly Style[];
  /** Of one style sheet. */
  readonly rules?: (rules: readonly Rule[], element: MailElement) => readonly Rule[];
  /** A style sheet of the client's own, before the author's. */
  readonly base?: string;
};

export function attributeOf(element: MailElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}
