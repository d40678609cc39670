// Reads a Received header as mail servers write it (RFC 5321 4.4): Postfix, Exim, Sendmail, qmail, Gmail, Exchange, SES.
import type { MailHop } from '../../../../shared/message/mail-report.ts';
import { parseClientIp, printIp } from '../spf/ip.ts';
import { parseDate } from '../mime/parse-date.ts';
import { type Token, tokensOf } from './tokens.ts';

export type ReceivedHop = Omit<MailHop, 'delayMs'>;

const maxRawLength = 2_000;

export function parseReceived(value: string): ReceivedHop {
  const { tokens, tail } = tokensOf(value);
  const clauses = clausesOf(tokens);
  const from = readFrom(clauses.get('from') ?? []);
  const by = firstWord(clauses.get('by'));
  const protocol = wordsOf(clauses.get('with') ?? []).join(' ');
  const tls = tlsIn(tokens);
  return {
    ...from,
    by: by === null ? null : withoutDot(by),
    protocol: protocol === '' ? null : protocol,
    tls,
    encrypted: encryption({ protocol, tls, by, fromIp: from.fromIp }),
    atMs: tail === null ? null : parseDate(tail.trim()),
    raw: value.slice(0, maxRawLength),
  };
}

const clauseNames = ['from', 'by', 'via', 'with', 'id', 'for', 'tls'];

/** Each clause once: words such as "for" stand inside others too. */
function clausesOf(tokens: readonly Token[]): ReadonlyMap<string, readonly Token[]> {
  const clauses = new Map<string, Token[]>();
  let current: Token[] = [];
  for (const token of tokens) {
    const name = token.text.toLowerCase();
    if (token.kind === 'word' && clauseNames.includes(name) && !clauses.has(name)) {
      current = [];
      clauses.set(name, current);
    } else current.push(token);
  }
  return clauses;
}

type From = Pick<MailHop, 'helo' | 'fromName' | 'fromIp'>;

function readFrom(tokens: readonly Token[]): From {
  const said = firstWord(tokens);
  const comments = tokens.filter(({ kind }) => kind === 'comment').map(({ text }) => text);
  const inComments = comments.flatMap(piecesOf);
  const seen = inComments.map(addressIn).find((address) => address !== null) ?? null;
  // Exim and qmail put the name that was given into a comment, and what they saw before it.
  const helo = /(?:^|\s)(?:HELO|EHLO|LHLO)\s?[\s=]\s?([^\s()]+)/iu.exec(comments.join(' '))?.[1] ?? null;
  const name = inComments.find((piece) => isHostName(piece)) ?? null;
  const saidName = said === null || said.startsWith('[') || said === 'unknown' ? null : withoutDot(said);
  const told = said === null || said === 'unknown' ? null : said;
  return {
    helo: helo === null ? told : withoutDot(helo),
    fromName: helo === null ? (name === null ? null : withoutDot(name)) : saidName,
    fromIp: seen ?? (said === null ? null : addressIn(said)),
  };
}

function piecesOf(comment: string): readonly string[] {
  return comment.split(/[\s()[\]=,;]+/u).slice(0, 20);
}

function addressIn(piece: string): string | null {
  const ip = parseClientIp(piece.replace(/^\[|\]$/gu, '').replace(/^IPv6:/iu, ''));
  return ip === null ? null : printIp(ip);
}

function isHostName(piece: string): boolean {
  const name = piece.slice(piece.lastIndexOf('@') + 1);
  return piece.length <= 254 && /^[a-z0-9_-]+(\.[a-z0-9_-]+)+\.?$/iu.test(name) && addressIn(name) === null;
}

function firstWord(tokens: readonly Token[] = []): string | null {
  return wordsOf(tokens)[0] ?? null;
}

function wordsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.filter(({ kind }) => kind === 'word').map(({ text }) => text);
}

const withoutDot = (name: string): string => name.replace(/\.$/u, '').slice(0, 255);

/** `using TLSv1.3 with cipher ...`, `version=TLS1_2 cipher=...`, `TLS1.3`, wherever it stands. */
function tlsIn(tokens: readonly Token[]): string | null {
  for (const { kind, text } of tokens) {
    if (kind === 'comment' && /\b(?:TLS|SSL)v?_?[\d.]/iu.test(text)) return text.slice(0, 200);
  }
  return tokens.find(({ text }) => /^TLS_[A-Z\d_]+$/u.test(text))?.text ?? null;
}

type Said = {
  readonly protocol: string;
  readonly tls: string | null;
  readonly by: string | null;
  readonly fromIp: string | null;
};

/** By the words of RFC 3848, RFC 6531 4.3 and IANA's "Mail Transmission Types", else by what is said of TLS. */
function encryption({ protocol, tls, by, fromIp }: Said): MailHop['encrypted'] {
  if (/^(?:(?:e|utf8)?smtpsa?|lmtpsa?|utf8lmtpsa?|https)$/iu.test(protocol) || tls !== null) return 'yes';
  if (fromIp === null || !/^(?:(?:e|utf8)?smtpa?)$/iu.test(protocol)) return 'unknown';
  // Amazon SES receives with TLS and writes SMTP all the same.
  return /\.amazonaws\.com$/iu.test(by ?? '') ? 'unknown' : 'no';
}
