// Values of CSS that say what holds without them: a client that drops them loses nothing.
import type { Use } from './find-uses.ts';

const initial: ReadonlyMap<string, RegExp> = new Map([
  ['animation', /^none$/iu],
  ['background-image', /^none$/iu],
  ['border-radius', /^0(?:px)?$/u],
  ['border-spacing', /^0(?:px)?$/u],
  ['box-shadow', /^none$/iu],
  ['cursor', /^(?:auto|default)$/iu],
  ['filter', /^none$/iu],
  ['float', /^none$/iu],
  ['letter-spacing', /^(?:normal|0(?:px)?)$/iu],
  ['max-height', /^none$/iu],
  ['max-width', /^(?:none|100%)$/iu],
  ['min-height', /^(?:0(?:px)?|auto)$/iu],
  ['min-width', /^(?:0(?:px)?|auto)$/iu],
  ['opacity', /^1$/u],
  ['outline', /^(?:0|none)$/iu],
  ['overflow', /^visible$/iu],
  ['position', /^static$/iu],
  ['text-indent', /^0(?:px)?$/u],
  ['text-shadow', /^none$/iu],
  ['text-transform', /^none$/iu],
  ['transform', /^none$/iu],
  ['visibility', /^visible$/iu],
  ['word-spacing', /^(?:normal|0(?:px)?)$/iu],
  ['z-index', /^auto$/iu],
]);

export function saysNothing({ declaration, slug }: Use): boolean {
  if (declaration === null || !slug.startsWith('css-')) return false;
  return initial.get(declaration.property)?.test(declaration.value) ?? false;
}
