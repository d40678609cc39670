// Asks axe-core about the drawn mail, by the few of its rules that hold for e-mail.
import axe from 'axe-core';
import type { Span } from '../../shared/detail.ts';
import type { AxeViolation } from '../../shared/draft/outside.ts';
import { spanOf } from './find-element.ts';

/** A mail has no landmarks, no title that is shown and no controls: rules about those would only make noise. */
const rules = [
  'area-alt',
  'aria-hidden-focus',
  'aria-roles',
  'aria-valid-attr',
  'aria-valid-attr-value',
  'blink',
  'color-contrast',
  'empty-heading',
  'empty-table-header',
  'heading-order',
  'html-has-lang',
  'html-lang-valid',
  'image-alt',
  'link-in-text-block',
  'link-name',
  'list',
  'listitem',
  'marquee',
  'meta-viewport',
  'presentation-role-conflict',
  'role-img-alt',
  'scope-attr-valid',
  'svg-img-alt',
  'table-duplicate-name',
  'td-headers-attr',
  'th-has-data-cells',
  'valid-lang',
];

/** In the dark only the colours are others. */
const rulesInTheDark = ['color-contrast', 'link-in-text-block'];

type Audited = { readonly violations: readonly AxeViolation[]; readonly rulesRun: number };

export async function auditMail(appearance: 'light' | 'dark'): Promise<Audited> {
  const values = appearance === 'light' ? rules : rulesInTheDark;
  const { violations } = await axe.run(document, {
    runOnly: { type: 'rule', values },
    resultTypes: ['violations'],
    elementRef: true,
    iframes: false,
  });
  return {
    rulesRun: values.length,
    violations: violations.map(({ id, impact, help, helpUrl, nodes }) => ({
      rule: id,
      impact: impact ?? null,
      help,
      helpUrl,
      spans: nodes.flatMap(({ element }) => spansAround(element)),
      appearance,
    })),
  };
}

function spansAround(element: Element | undefined): readonly Span[] {
  const carrier = element?.closest('[data-at]') ?? null;
  const span = carrier === null ? null : spanOf(carrier);
  return span === null ? [] : [span];
}
