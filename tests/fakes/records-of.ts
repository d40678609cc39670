// The records that a finding asks to publish, one line each: what a reader would copy.
import type { Finding } from '../../shared/finding.ts';

/** `replace example.com TXT v=spf1 -all` */
export function recordsOf({ details }: Finding): readonly string[] {
  return details.flatMap((detail) =>
    detail.kind === 'record-to-publish' ? [`${detail.act} ${detail.name} ${detail.type} ${detail.value}`] : [],
  );
}

/** The marked parts of every excerpt. */
export function markedIn({ details }: Finding): readonly string[] {
  return details.flatMap((detail) =>
    detail.kind === 'excerpt' ? detail.marks.map(({ start, end }) => detail.text.slice(start, end)) : [],
  );
}
