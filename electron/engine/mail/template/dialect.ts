// What SES's two dialects know: the built-in helpers of Handlebars, and the placeholders that SES fills in when it sends.
import { openTracker, unsubscribeUrl } from '../ses-placeholders.ts';
import type { Call, Expression, PathExpression } from './syntax.ts';

/** Developer guide, "Advanced email personalization": no others can be registered. */
export const builtInHelpers: ReadonlySet<string> = new Set(['if', 'unless', 'each', 'with', 'lookup', 'log']);

/** Names that Handlebars never looks up in the data. */
export const reservedNames: ReadonlySet<string> = new Set([...builtInHelpers, 'helperMissing', 'blockHelperMissing']);

/**
 * Filled in when the message is sent, so that they are no variables of the data and stay as they are in a rendering:
 * developer guide, "Using subscription management" (`amazonSESUnsubscribeUrl`, the first two of a part) and "Open and
 * click metrics" (`ses:openTracker`, one). What the data holds under such a name is not asked.
 */
export const placeholders: ReadonlySet<string> = new Set([unsubscribeUrl, openTracker]);

/** SES's own words for an operation in a template that the sending call holds. */
export const unsupportedOperations = 'Template contains unsupported operations.';

/** The name that a tag calls; a literal is a name as well: `{{"first name"}}`. */
export function pathOf({ path }: Pick<Call, 'path'>): PathExpression | null {
  if (path.type === 'PathExpression') return path;
  if (path.type === 'SubExpression') return null;
  const name = String(path.original);
  return { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc: path.loc };
}

/** `this.name` and `./name` are never helpers or block parameters. */
export function isScoped({ original }: PathExpression): boolean {
  return /^\.|this\b/u.test(original);
}

/** One name alone, which could be a helper's. */
export function isSimpleName(path: PathExpression): boolean {
  return path.parts.length === 1 && path.depth === 0 && !isScoped(path);
}

export function hasArguments({ params, hash }: Pick<Call, 'params' | 'hash'>): boolean {
  return params.length > 0 || hash !== undefined;
}

/** `{{ses:openTracker}}` */
export function placeholderIn(call: Call): string | null {
  const path = pathOf(call);
  if (path === null || path.data || !isSimpleName(path) || hasArguments(call)) return null;
  const [name = ''] = path.parts;
  return placeholders.has(name) ? name : null;
}

/** The name of an inline partial, where it is one: the grammar takes a name without quotes as well, which names nothing. */
export function literalName(expression: Expression | undefined): string | null {
  if (expression === undefined || expression.type === 'SubExpression' || expression.type === 'PathExpression')
    return null;
  return String(expression.value);
}
