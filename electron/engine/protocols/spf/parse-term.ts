// Reads one term of an SPF record (RFC 7208 4.6.1, 12): the term, or why it is none.
import type { Span } from '../../../../shared/detail.ts';
import { editDistance } from '../text/edit-distance.ts';
import { isIp4, isIp6 } from './ip.ts';
import { domainFault, type MacroFault, parseMacros } from './parse-macros.ts';
import { type Mechanism, mechanismNames, type MechanismName, type Modifier, type Qualifier } from './types.ts';
import type { SpfFault, SpfTerm } from './types.ts';

export type TermReading = { readonly term: SpfTerm | null; readonly faults: readonly SpfFault[] };

/** A part of the term: its characters, and where they begin in the record. */
type Part = { readonly text: string; readonly start: number };
type Read<T> = { readonly value: T; readonly fault: SpfFault | null };

const isMechanismName = (name: string): name is MechanismName => mechanismNames.some((known) => known === name);
const isQualifier = (sign: string | undefined): sign is Qualifier => sign !== undefined && '+-~?'.includes(sign);

/** `start` is the term's place in the record, so that every span counts from the record's beginning. */
export function parseTerm(text: string, start: number): TermReading {
  const term = { start, end: start + text.length };
  // RFC 7208 4.6.1: a term is a modifier where "=" comes before any ":" or "/".
  const separator = /[:=/]/u.exec(text);
  const { read, faults } =
    separator?.[0] === '=' ? readModifier({ text, start }, term) : readMechanism({ text, start }, term);
  return { term: read === null ? null : { ...read, text, span: term }, faults };
}

type Outcome = { readonly read: Mechanism | Modifier | null; readonly faults: readonly SpfFault[] };

const refused = (...faults: readonly SpfFault[]): Outcome => ({ read: null, faults });
const done = (read: Mechanism | Modifier, ...faults: readonly (SpfFault | null)[]): Outcome => {
  const found = faults.filter((fault) => fault !== null);
  return found.length > 0 ? { read: null, faults: found } : { read, faults: [] };
};

function readModifier({ text, start }: Part, term: Span): Outcome {
  const equals = text.indexOf('=');
  const name = text.slice(0, equals);
  const nameSpan = { start, end: start + equals };
  const value = { text: text.slice(equals + 1), start: start + equals + 1 };
  if (!/^[a-z][a-z0-9._-]*$/iu.test(name)) return refused({ kind: 'bad-modifier-name', span: nameSpan, term, name });
  const lower = name.toLowerCase();
  if (lower === 'redirect' || lower === 'exp') {
    const domain = readDomain(value, lower, term);
    return done({ kind: lower, domain: domain.value }, domain.fault);
  }
  // RFC 7208 6: unknown modifiers are ignored, but their macros must still be well formed.
  const { fault } = parseMacros(value.text, 'exp');
  if (fault !== null) return refused(macroFault(fault, value.start, term));
  const read: Modifier = { kind: 'unknown-modifier', name, value: value.text };
  if (isMechanismName(lower))
    return { read, faults: [{ kind: 'mechanism-with-equals', span: term, term, name: lower }] };
  const meant = (['redirect', 'exp'] as const).find(
    (known) => editDistance(lower, known, 2) <= (known === 'exp' ? 1 : 2),
  );
  return { read, faults: [{ kind: 'unknown-modifier', span: term, term, name, meant: meant ?? null }] };
}

function readMechanism({ text, start }: Part, term: Span): Outcome {
  const sign = text[0];
  const signed = isQualifier(sign);
  const qualifier: Qualifier = signed ? sign : '+';
  const written = /^[^:/]*/u.exec(text.slice(signed ? 1 : 0))?.[0] ?? '';
  const nameStart = start + (signed ? 1 : 0);
  const span = { start: nameStart, end: nameStart + written.length };
  const name = written.toLowerCase();
  const rest: Part = { text: text.slice(span.end - start), start: span.end };
  const restSpan = { start: rest.start, end: term.end };
  if (name === 'redirect' || name === 'exp') return refused({ kind: 'modifier-as-mechanism', span: term, term, name });
  if (!isMechanismName(name)) {
    const meant = mechanismNames.find(
      (known) => known.length > 2 && editDistance(name, known, 2) <= (known.length > 3 ? 2 : 1),
    );
    return refused({
      kind: 'unknown-mechanism',
      span: written === '' ? term : span,
      term,
      name: written,
      meant: meant ?? null,
    });
  }
  switch (name) {
    case 'all':
      return rest.text === ''
        ? done({ kind: 'all', qualifier })
        : refused({ kind: 'unexpected-argument', span: restSpan, term, name });
    case 'include':
    case 'exists': {
      const domain = readDomain(argumentOf(rest), name, term);
      return done({ kind: name, qualifier, domain: domain.value }, domain.fault);
    }
    case 'ptr': {
      if (rest.text === '') return done({ kind: 'ptr', qualifier, domain: null });
      if (rest.text.startsWith('/')) return refused({ kind: 'cidr-not-allowed', span: restSpan, term, name });
      const domain = readDomain(argumentOf(rest), name, term);
      return done({ kind: 'ptr', qualifier, domain: domain.value }, domain.fault);
    }
    case 'a':
    case 'mx':
      return readHosts({ name, qualifier, rest }, term);
    case 'ip4':
    case 'ip6':
      return readNetwork({ name, qualifier, rest }, term);
  }
}

/** What follows the colon; empty where there is none. */
function argumentOf(rest: Part): Part {
  return rest.text.startsWith(':')
    ? { text: rest.text.slice(1), start: rest.start + 1 }
    : { text: '', start: rest.start };
}

function readDomain(part: Part, name: string, term: Span): Read<string> {
  const span = { start: part.start, end: part.start + part.text.length };
  if (part.text === '') return { value: '', fault: { kind: 'missing-argument', span: term, term, name } };
  const macros = parseMacros(part.text, 'term');
  if (macros.fault !== null) return { value: '', fault: macroFault(macros.fault, part.start, term) };
  const reason = domainFault(part.text, macros.tokens);
  if (reason === null) return { value: part.text, fault: null };
  const slash = /\/[\d/]*$/u.exec(part.text);
  if (slash !== null && domainFault(part.text.slice(0, slash.index), macros.tokens) === null && !/^(a|mx)$/u.test(name))
    return {
      value: '',
      fault: { kind: 'cidr-not-allowed', span: { start: part.start + slash.index, end: span.end }, term, name },
    };
  return { value: '', fault: { kind: 'bad-domain', span, term, reason, domain: part.text } };
}

function macroFault(fault: MacroFault, offset: number, term: Span): SpfFault {
  const span = { start: fault.span.start + offset, end: fault.span.end + offset };
  return { kind: 'bad-macro', span, term, reason: fault.reason };
}

type Named<N> = { readonly name: N; readonly qualifier: Qualifier; readonly rest: Part };

/** `a` and `mx`: an optional domain-spec, then an optional prefix length for each family (RFC 7208 5.3, 5.4). */
function readHosts({ name, qualifier, rest }: Named<'a' | 'mx'>, term: Span): Outcome {
  const match = /^(.*?)(?:\/(\d*))?(?:\/\/(\d*))?$/su.exec(rest.text);
  const body = match?.[1] ?? '';
  const cidr4 = readCidr({ text: match?.[2], start: rest.start + body.length + 1, slashes: 1, max: 32 }, term);
  const four = match?.[2] === undefined ? 0 : match[2].length + 1;
  const cidr6 = readCidr({ text: match?.[3], start: rest.start + body.length + four + 2, slashes: 2, max: 128 }, term);
  if (body !== '' && !body.startsWith(':'))
    return refused({
      kind: 'bad-cidr',
      span: { start: rest.start, end: term.end },
      term,
      reason: 'not-a-number',
      max: 32,
    });
  const domain = body === '' ? null : readDomain(argumentOf({ text: body, start: rest.start }), name, term);
  const read: Mechanism = {
    kind: name,
    qualifier,
    domain: domain?.value ?? null,
    cidr4: cidr4.value,
    cidr6: cidr6.value,
  };
  return done(read, domain?.fault ?? null, cidr4.fault, cidr6.fault);
}

type CidrPart = {
  readonly text: string | undefined;
  readonly start: number;
  readonly slashes: number;
  readonly max: 32 | 128;
};

function readCidr({ text, start, slashes, max }: CidrPart, term: Span): Read<number | null> {
  if (text === undefined) return { value: null, fault: null };
  const span = { start: start - slashes, end: start + text.length };
  const no = (reason: 'not-a-number' | 'leading-zero' | 'too-large'): Read<null> => ({
    value: null,
    fault: { kind: 'bad-cidr', span, term, reason, max },
  });
  if (!/^\d+$/u.test(text)) return no('not-a-number');
  // RFC 7208 12: "0", or a digit from 1 to 9 and what follows.
  if (/^0\d/u.test(text)) return no('leading-zero');
  return Number(text) > max ? no('too-large') : { value: Number(text), fault: null };
}

function readNetwork({ name, qualifier, rest }: Named<'ip4' | 'ip6'>, term: Span): Outcome {
  const argument = argumentOf(rest);
  const slash = argument.text.indexOf('/');
  const network = slash < 0 ? argument.text : argument.text.slice(0, slash);
  const span = { start: argument.start, end: argument.start + network.length };
  const cidrText = slash < 0 ? undefined : argument.text.slice(slash + 1);
  const right = name === 'ip4' ? isIp4 : isIp6;
  const other = name === 'ip4' ? isIp6 : isIp4;
  if (argument.text === '') return refused({ kind: 'missing-argument', span: term, term, name });
  if (other(network)) return refused({ kind: 'wrong-family', span: term, term, name });
  if (!right(network)) return refused({ kind: 'bad-address', span, term, name, reason: whyNoAddress(network) });
  const cidr = readCidr({ text: cidrText, start: span.end + 1, slashes: 1, max: name === 'ip4' ? 32 : 128 }, term);
  return done({ kind: name, qualifier, network, cidr: cidr.value }, cidr.fault);
}

function whyNoAddress(network: string): 'short' | 'port' | 'leading-zero' | 'none' | 'not-an-address' {
  if (network === '') return 'none';
  if (/^\d+(\.\d+){3}:\d+$/u.test(network)) return 'port';
  if (/^\d+(\.\d+){0,2}\.?$/u.test(network)) return 'short';
  return /^\d+(\.\d+){3}$/u.test(network) && /(^|\.)0\d/u.test(network) ? 'leading-zero' : 'not-an-address';
}
