// The line that asks the same question in a terminal.
import type { DnsReply } from '../../shared/dns.ts';

const plain = /^[A-Za-z0-9@%+=:,./_[\]-]+$/;

/** Quotes a word for a POSIX shell where it needs it. */
function quote(word: string): string {
  return plain.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

type Server = { readonly host: string; readonly portNumber: string | null; readonly path: string | null };

function readServer(server: string): Server {
  if (server.startsWith('https://')) {
    const url = new URL(server);
    const path = url.pathname === '/dns-query' ? '' : url.pathname;
    return { host: url.hostname.replace(/^\[|\]$/g, ''), portNumber: url.port === '' ? null : url.port, path };
  }
  const bracketed = /^\[([^\]]+)\](?::(\d+))?$/.exec(server);
  if (bracketed !== null) return { host: bracketed[1] ?? server, portNumber: bracketed[2] ?? null, path: null };
  const oneColon = /^([^:]+):(\d+)$/.exec(server);
  if (oneColon !== null) return { host: oneColon[1] ?? server, portNumber: oneColon[2] ?? null, path: null };
  return { host: server, portNumber: null, path: null };
}

const standardPort = { udp: '53', tcp: '53', https: '443' } as const;

export function printDig({ question, server, transport }: Pick<DnsReply, 'question' | 'server' | 'transport'>): string {
  const { host, portNumber, path } = readServer(server);
  const port = portNumber === null || portNumber === standardPort[transport] ? [] : ['-p', portNumber];
  const over = {
    udp: [],
    tcp: ['+tcp'],
    https: [path === null || path === '' ? '+https' : `+https=${path}`],
  }[transport];
  const words = ['dig', `@${host}`, ...port, ...over, question.name, question.type];
  return words.map(quote).join(' ');
}
