// What the strip says of a message: SPF, DKIM, DMARC, ARC, one-click and TLS, each as a state, a word and a mini-fact.
import type { MailReport } from '../../../../shared/message/mail-report.ts';
import type { MailTab } from '../../../state/mail.ts';
import type { MessagesWords } from '../../../text/messages-en.ts';
import type { GlyphState } from '../../../ui/state-glyph.tsx';

export type StripFact = {
  readonly key: keyof MessagesWords['strip']['name'];
  readonly state: GlyphState;
  readonly word: string;
  readonly fact: string;
  /** Where more of it stands. */
  readonly tab: MailTab;
};

/** A result in the words of RFC 8601, as a shape. */
const glyphs = {
  pass: 'pass',
  fail: 'high',
  softfail: 'medium',
  policy: 'medium',
  neutral: 'info',
  none: 'none',
  temperror: 'unknown',
  permerror: 'high',
  unknown: 'unknown',
} as const;

export function stripItems(report: MailReport, words: MessagesWords): readonly StripFact[] {
  return [
    spfItem(report, words),
    dkimItem(report, words),
    dmarcItem(report, words),
    arcItem(report, words),
    oneClickItem(report, words),
    tlsItem(report, words),
  ];
}

function spfItem({ spf }: MailReport, { strip, result }: MessagesWords): StripFact {
  if (spf === null) return { key: 'spf', state: 'unknown', word: strip.spfUnknown, fact: '', tab: 'path' };
  return {
    key: 'spf',
    state: glyphs[spf.result],
    word: result[spf.result],
    fact: spf.domain,
    tab: 'path',
  };
}

function dkimItem({ signatures }: MailReport, { strip, result }: MessagesWords): StripFact {
  const passing = signatures.filter((one) => one.result === 'pass');
  const [first] = [...passing.filter(({ aligned }) => aligned !== 'no'), ...passing, ...signatures];
  if (first === undefined) return { key: 'dkim', state: 'none', word: strip.unsigned, fact: '', tab: 'signatures' };
  return {
    key: 'dkim',
    state: glyphs[first.result],
    word: signatures.length > 1 ? strip.signatures(passing.length, signatures.length) : result[first.result],
    fact: first.domain ?? '',
    tab: 'signatures',
  };
}

function dmarcItem({ dmarc }: MailReport, { strip, result }: MessagesWords): StripFact {
  if (dmarc === null) return { key: 'dmarc', state: 'unknown', word: strip.noFrom, fact: '', tab: 'findings' };
  return {
    key: 'dmarc',
    state: dmarc.result === 'fail' && dmarc.policy === 'reject' ? 'blocker' : glyphs[dmarc.result],
    word: dmarc.result === 'none' ? strip.noPolicy : result[dmarc.result],
    fact: dmarc.policy === null ? dmarc.fromDomain : `${strip.policy(dmarc.policy)}, ${dmarc.fromDomain}`,
    tab: 'findings',
  };
}

function arcItem({ arc }: MailReport, { strip, result }: MessagesWords): StripFact {
  const isUsed = arc.result !== 'none';
  return {
    key: 'arc',
    state: glyphs[arc.result],
    word: isUsed ? result[arc.result] : strip.noSets,
    fact: isUsed ? strip.sets(arc.sets.length) : '',
    tab: 'signatures',
  };
}

function oneClickItem({ oneClick }: MailReport, { strip }: MessagesWords): StripFact {
  const { listUnsubscribe, post, signed } = oneClick;
  const fact = { key: 'oneClick', tab: 'findings' } as const;
  if (listUnsubscribe === null)
    return { ...fact, state: 'none', word: strip.oneClick.none, fact: strip.oneClickFact.nothing };
  if (post === null) return { ...fact, state: 'info', word: strip.oneClick.mailOnly, fact: strip.oneClickFact.list };
  return signed === true
    ? { ...fact, state: 'pass', word: strip.oneClick.signed, fact: strip.oneClickFact.both }
    : { ...fact, state: 'medium', word: strip.oneClick.unsigned, fact: strip.oneClickFact.both };
}

function tlsItem({ hops }: MailReport, { strip }: MessagesWords): StripFact {
  const fact = { key: 'tls', tab: 'path', fact: hops.length === 0 ? '' : strip.hopsFact(hops.length) } as const;
  const plain = hops.filter(({ encrypted }) => encrypted === 'no').length;
  if (hops.length === 0) return { ...fact, state: 'unknown', word: strip.hops.none };
  if (plain > 0) return { ...fact, state: 'info', word: strip.hops.some(plain) };
  const isTold = hops.every(({ encrypted }) => encrypted === 'yes');
  return isTold
    ? { ...fact, state: 'pass', word: strip.hops.all }
    : { ...fact, state: 'unknown', word: strip.hops.unknown };
}
