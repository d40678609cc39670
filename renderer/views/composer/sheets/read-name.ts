// Names of templates as SES takes them.

/** Developer guide, "Creating email templates": up to 64 letters, digits, hyphens and underscores. */
const maxLength = 64;

export function readName(name: string): 'fine' | 'empty' | 'strange' | 'long' {
  if (name === '') return 'empty';
  if (!/^[\w-]+$/u.test(name)) return 'strange';
  return name.length > maxLength ? 'long' : 'fine';
}

/** A file's name or another template's, made into one that SES takes. */
export function suggestName(from: string): string {
  return from
    .replace(/\.(?:json|html?|mjml|txt)$/iu, '')
    .replaceAll(/[^\w-]/gu, '-')
    .slice(0, maxLength);
}
