// One mail address as Amazon SES takes it: a local part in ASCII, and a domain.
import { accept, type Outcome, refuse } from '../../../../shared/failure.ts';
import type { Text } from '../../../../shared/text.ts';
import { parseDomain } from '../dns/name.ts';

/** RFC 5321 4.5.3.1.1 and 4.5.3.1.3: a path of 256 holds an address and its brackets. */
const maxLocalLength = 64;
const maxAddressLength = 254;

/** RFC 5322 3.2.3. Dots may stand anywhere: Japanese carriers gave out such addresses. */
const atoms = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+$/u;
const quoted = /^"(?:[^"\\]|\\.)*"$/u;

/** Keeps the case: the suppression list is asked for the exact spelling (SES developer guide, "Managing tenant suppression list entries"). */
export function parseMailAddress(typed: string): Outcome<string> {
  const address = typed.trim();
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, Math.max(0, at)), address.slice(at + 1)];
  if (at < 0) return no(reasons.noAt);
  if (/\s/u.test(address)) return no(reasons.space);
  if (local === '') return no(reasons.noLocal);
  // SES API v2 reference, "Destination": no SMTPUTF8.
  if (/[^\u0021-\u007E]/u.test(local)) return no(reasons.notAscii);
  if (!atoms.test(local) && !quoted.test(local)) return no(reasons.character);
  const named = parseDomain(domain);
  if (!named.ok || /[^\p{L}\p{M}\p{N}._。．｡-]|\.$/u.test(domain)) return no(reasons.domain);
  // An internationalised domain travels as A-labels (RFC 5890); any other keeps its case.
  const exact = `${local}@${/^[\u0021-\u007E]+$/u.test(domain) ? domain : named.value.ascii}`;
  if (local.length > maxLocalLength || exact.length > maxAddressLength) return no(reasons.long);
  return accept(exact);
}

function no(because: Text) {
  return refuse({ kind: 'bad-input', because });
}

const reasons = {
  noAt: {
    en: 'There is no @ in it. An address looks like name@example.com.',
    ja: '@ がありません。name@example.com の形で指定してください。',
  },
  space: { en: 'There is a space inside the address.', ja: 'アドレスの途中に空白があります。' },
  noLocal: { en: 'There is nothing before the @.', ja: '@ の前に何もありません。' },
  notAscii: {
    en: 'The part before the @ is not ASCII; Amazon SES takes no such address.',
    ja: '@ より前に ASCII 以外の文字があります。Amazon SES では使用できません。',
  },
  character: {
    en: 'The part before the @ has a character that is not allowed there.',
    ja: '@ より前に、アドレスに使えない文字があります。',
  },
  domain: { en: 'What follows the @ is not a domain name.', ja: '@ より後ろがドメイン名ではありません。' },
  long: {
    en: `It is too long: at most ${maxLocalLength} characters before the @ and ${maxAddressLength} in all.`,
    ja: `長すぎます。@ より前は ${maxLocalLength} 文字、全体で ${maxAddressLength} 文字までです。`,
  },
} satisfies Record<string, Text>;
