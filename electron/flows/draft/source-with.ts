// What SES holds as a draft's text: its parts, with the data beside them that SES knows nothing of.
import type { DraftSource } from '../../../shared/draft/source.ts';
import type { TemplateContent } from '../../../shared/draft/template.ts';

/** MJML stays only as long as the HTML is what it was compiled to. */
export function sourceWith({ subject, html, text }: TemplateContent, before: DraftSource): DraftSource {
  return { ...before, subject: subject ?? '', html, text, mjml: html === before.html ? before.mjml : null };
}
