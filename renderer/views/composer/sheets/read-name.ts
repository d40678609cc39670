// Names of templates as they are typed, and one to begin with.
import { asTemplateName, templateNameRule } from '../../../../shared/draft/template-name.ts';

export function readName(name: string): 'fine' | 'empty' | 'strange' | 'long' {
  if (name === '') return 'empty';
  if (templateNameRule.test(name)) return 'fine';
  return /^[\w-]+$/u.test(name) ? 'long' : 'strange';
}

/** A file's name or another template's, made into one that SES takes. */
export function suggestName(from: string): string {
  return asTemplateName(from.replace(/\.(?:json|html?|mjml|txt)$/iu, ''));
}
