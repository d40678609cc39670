// What several SPF audits begin with: the domain's own record, its faults of some kinds, and how a rule is cited.
import type { DnsReplies } from '../../../shared/artifacts.ts';
import type { Text } from '../../../shared/text.ts';
import { assessSpf } from '../derive/spf-assessment.ts';
import { repairedSpf, spfExcerpt } from '../derive/spf-cure.ts';
import { saySpfFault } from '../derive/say-spf-fault.ts';
import type { SpfFault } from '../protocols/spf/types.ts';
import { type CitedSource, fail, type Judgement, pass } from './define-audit.ts';

/** Cites a section of RFC 7208, with the conditions of the check catalogue that the audit judges. */
export function citeSpf(section: string, ...checks: readonly string[]): CitedSource {
  const url = `https://www.rfc-editor.org/rfc/rfc7208#section-${section}`;
  const title = `RFC 7208 (SPF) ${section}`;
  return checks.length === 0 ? { title, url } : { title, url, checks };
}

export const sesMailFrom: CitedSource = {
  title: 'Amazon SES: using a custom MAIL FROM domain',
  url: 'https://docs.aws.amazon.com/ses/latest/dg/mail-from.html',
};

/** Fails for every fault of these kinds in the domain's own record; `note` goes with the corrected record. */
export function judgeSpfFaults(
  replies: DnsReplies,
  kinds: readonly SpfFault['kind'][],
  note?: (faults: readonly SpfFault[]) => Text,
): Judgement {
  const { domain, reply, text, root } = assessSpf(replies);
  const faults = (root.reading?.faults ?? []).filter(({ kind }) => kinds.includes(kind));
  const [first, ...others] = faults;
  if (first === undefined) return pass(null, { replies: [reply] });
  const marks = faults.map((fault) => ({ ...fault.span, reason: saySpfFault(fault) }));
  return fail(sayFirst(text, first, others.length), {
    details: [spfExcerpt(domain, text, marks), repairedSpf(root, faults, note?.(faults))],
    replies: [reply],
  });
}

function sayFirst(text: string, fault: SpfFault, others: number): Text {
  const reason = saySpfFault(fault);
  const term = text.slice(fault.term.start, fault.term.end);
  if (others === 0) return { en: `${term}: ${reason.en}`, ja: `${term}: ${reason.ja}` };
  return {
    en: `${term}: ${reason.en} ${others} more like this.`,
    ja: `${term}: ${reason.ja}同様の箇所がほかに ${others} 件あります。`,
  };
}

/** Names in a sentence: all of a few, the first of many. */
export function listNames(names: readonly string[], limit = 4): Text {
  const shown = names.slice(0, limit);
  const rest = names.length - shown.length;
  if (rest === 0) return { en: shown.join(', '), ja: shown.join('、') };
  return { en: `${shown.join(', ')} and ${rest} more`, ja: `${shown.join('、')} ほか ${rest} 件` };
}
