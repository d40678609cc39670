// The names that SES takes for a stored template (developer guide, "Creating email templates").

export const maxTemplateName = 64;

/** Up to 64 letters, digits, hyphens and underscores. */
export const templateNameRule = /^[A-Za-z0-9_-]{1,64}$/u;

/** Another name made into one that SES takes; an empty one stays empty. */
export function asTemplateName(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9_-]/gu, '-').slice(0, maxTemplateName);
}
