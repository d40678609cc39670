// Reads a list of addresses with names, groups and comments, as far as it can be read (RFC 5322 3.4, obsolete forms of 4.4).
import type { Span } from '../../../../shared/detail.ts';
import { decodeWords } from '../mime/encoded-words.ts';
import { addressFaultTexts } from './fault-texts.ts';
import { type AddressToken, addressTokens } from './tokens.ts';
import type { AddressFault, AddressFaultCode, AddressGroup, AddressList, Mailbox } from './types.ts';

type Note = (code: AddressFaultCode, span: Span) => void;
type Tokens = readonly AddressToken[];

export function parseAddressList(text: string): AddressList {
  const faults: AddressFault[] = [];
  const note: Note = (code, { start, end }) => faults.push({ code, start, end, says: addressFaultTexts[code] });
  const tokens = addressTokens(text);
  for (const token of tokens) if (token.isOpen) note(openFault(token), token);
  const mailboxes: Mailbox[] = [];
  const groups: AddressGroup[] = [];
  const members: Span[] = [];
  let group: { readonly name: string; readonly start: number } | null = null;
  let held: AddressToken[] = [];
  let isInAngle = false;
  /** RFC 5322 4.4: `<@one.example,@two.example:mia@example.com>` */
  let isInRoute = false;
  const endMember = (sign: AddressToken | null): void => {
    const mailbox = readMember(held, group?.name ?? null, note);
    if (mailbox !== null) mailboxes.push(mailbox);
    const isBlank = held.every(({ kind }) => kind === 'comment');
    if (isBlank && sign?.value === ',') note('empty', sign);
    if (!isBlank && group === null) members.push(spanOf(held));
    held = [];
    isInAngle = false;
    isInRoute = false;
  };
  const endGroup = (end: number): void => {
    if (group === null) return;
    const span = { start: group.start, end };
    groups.push({ name: group.name, span });
    members.push(span);
    group = null;
  };
  for (const token of tokens) {
    const sign = token.kind === 'sign' ? token.value : null;
    if (sign === '@' && isInAngle && isSign(held.at(-1), '<')) isInRoute = true;
    if (sign === '<') isInAngle = true;
    if (sign === '>') isInAngle = false;
    if (sign === '<' || sign === '>' || (sign === ':' && isInAngle)) isInRoute = false;
    if (sign === ':' && !isInAngle && group === null) {
      group = { name: phraseOf(held) ?? '', start: held[0]?.start ?? token.start };
      held = [];
    } else if (sign === ',' && !isInRoute) endMember(token);
    else if (sign === ';') {
      endMember(token);
      endGroup(token.end);
    } else held.push(token);
  }
  endMember(null);
  if (group !== null) note('group-unclosed', { start: text.length, end: text.length });
  endGroup(text.length);
  return { mailboxes, groups, faults: faults.toSorted((one, other) => one.start - other.start), members };
}

function openFault({ kind }: AddressToken): AddressFaultCode {
  if (kind === 'quoted') return 'quote-unclosed';
  return kind === 'comment' ? 'comment-unclosed' : 'domain-broken';
}

const isSign = (token: AddressToken | undefined, value: string): boolean =>
  token?.kind === 'sign' && token.value === value;

function readMember(all: Tokens, group: string | null, note: Note): Mailbox | null {
  const held = all.filter(({ kind }) => kind !== 'comment');
  if (held.length === 0) return null;
  const angle = held.findIndex((token) => isSign(token, '<'));
  const close = held.findIndex((token, index) => index > angle && isSign(token, '>'));
  const spec = angle < 0 ? held : held.slice(angle + 1, close < 0 ? undefined : close);
  const phrase = angle < 0 ? [] : held.slice(0, angle);
  for (const token of phrase) if (token.kind === 'sign' || token.kind === 'literal') note('character', token);
  if (angle >= 0 && close < 0) note('angle-unclosed', held[angle] ?? spanOf(held));
  const behind = angle >= 0 && close >= 0 ? held.slice(close + 1) : [];
  if (behind.length > 0) note('trailing', spanOf(behind));
  const address = readSpec(spec, spanOf(held), note);
  if (address === null) return null;
  // RFC 5322 3.4: before there was a name in front, it stood in a comment behind.
  const comment = all.findLast(({ kind }) => kind === 'comment')?.value.trim();
  const name = angle < 0 ? decodeWords(comment ?? '') : phraseOf(phrase);
  return { ...address, name: name === '' ? null : name, group, span: spanOf(held) };
}

function readSpec(all: Tokens, place: Span, note: Note): Pick<Mailbox, 'local' | 'domain' | 'addressSpan'> | null {
  const route = isSign(all[0], '@') ? all.findIndex((token) => isSign(token, ':')) : -1;
  if (route >= 0) note('route', spanOf(all.slice(0, route + 1)));
  const tokens = all.slice(route + 1);
  const at = tokens.findLastIndex((token) => isSign(token, '@'));
  const span = tokens.length === 0 ? place : spanOf(tokens);
  if (at < 0) note('at-missing', span);
  if (at === 0) note('local-missing', span);
  if (at >= 0 && at === tokens.length - 1) note('domain-missing', span);
  if (at <= 0 || at === tokens.length - 1) return null;
  const domain = tokens.slice(at + 1);
  const local = tokens.slice(0, at);
  if (local.some((token) => !isLocal(token)) || !isOneWord(local)) note('character', spanOf(local));
  if (!isDomain(domain)) note('domain-broken', spanOf(domain));
  return { local: textOf(local), domain: textOf(domain), addressSpan: span };
}

const textOf = (tokens: Tokens): string => tokens.map(({ value }) => value).join('');

/** RFC 5322 4.4 lets blanks stand around a dot. */
function isOneWord(tokens: Tokens): boolean {
  return tokens.every((token, index) => {
    const before = tokens[index - 1];
    if (before === undefined) return true;
    const meetsDot = before.value.endsWith('.') || token.value.startsWith('.');
    return meetsDot || (token.isJoined && before.kind === token.kind);
  });
}

/** RFC 5322 3.2.3, and RFC 6532 3.2 for what is beyond ASCII. Dots may stand anywhere: carriers gave out such addresses. */
function isLocal({ kind, value }: AddressToken): boolean {
  return kind === 'quoted' || (kind === 'word' && /^[A-Za-z\d!#$%&'*+\-/=?^_`{|}~.\u{80}-\u{10FFFF}]+$/u.test(value));
}

function isDomain(tokens: Tokens): boolean {
  const [first] = tokens;
  if (first?.kind === 'literal') return tokens.length === 1 && !first.isOpen;
  const isWord = tokens.every(({ kind }) => kind === 'word') && isOneWord(tokens);
  return isWord && /^[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)*\.?$/u.test(textOf(tokens));
}

/** Null where there are no words. */
function phraseOf(tokens: Tokens): string | null {
  const words = tokens.filter(({ kind }) => kind !== 'comment');
  if (words.length === 0) return null;
  return decodeWords(
    words.map(({ value, isJoined }, index) => (index > 0 && !isJoined ? ` ${value}` : value)).join(''),
  );
}

function spanOf(tokens: Tokens): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}
