// Cites a section of an RFC as an audit's source, with the conditions of the check catalogue that it judges.
import type { CitedSource } from './define-audit.ts';

export function citeRfc(rfc: number, section: string, ...checks: readonly string[]): CitedSource {
  const title = `RFC ${rfc} ${section}`;
  const url = `https://www.rfc-editor.org/rfc/rfc${rfc}#section-${section}`;
  return checks.length === 0 ? { title, url } : { title, url, checks };
}

/** A page of the Amazon SES Developer Guide. */
export function citeSes(title: string, page: string, ...checks: readonly string[]): CitedSource {
  const source = {
    title: `Amazon SES Developer Guide: ${title}`,
    url: `https://docs.aws.amazon.com/ses/latest/dg/${page}.html`,
  };
  return checks.length === 0 ? source : { ...source, checks };
}
