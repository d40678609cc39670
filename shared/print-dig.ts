// The `dig` command that asks the same question of the same server in the same way.
import { assertNever } from './assert-never.ts';
import type { DnsReply } from './dns.ts';
import { escapeName } from './print-record.ts';

/** One line for a POSIX shell. */
export function printDig(reply: Pick<DnsReply, 'question' | 'recurse' | 'server' | 'transport'>): string {
  const { question, recurse, server, transport } = reply;
  const name = escapeName(question.name);
  // Without `-q` dig takes a lone word for a type or class, and one that begins like an option for an option.
  const asked = /^[-+@]|^[^.]*$/u.test(name) ? ['-q', name] : [name];
  const flags = recurse === false ? ['+norecurse'] : [];
  return ['dig', ...printServer(server, transport), ...flags, ...asked, question.type].map(quote).join(' ');
}

function printServer(server: string, transport: DnsReply['transport']): readonly string[] {
  switch (transport) {
    case 'udp':
      return printAddress(server);
    case 'tcp':
      return [...printAddress(server), '+tcp'];
    case 'https':
      return printUrl(server);
    default:
      return assertNever(transport);
  }
}

function printAddress(server: string): readonly string[] {
  const [, v6, v4, portNumber] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/u.exec(server) ?? [];
  const address = v6 ?? v4 ?? server;
  const at = address === '' ? [] : [`@${address}`];
  return portNumber === undefined || portNumber === '53' ? at : [...at, '-p', portNumber];
}

function printUrl(server: string): readonly string[] {
  const [, scheme, v6, host, portNumber, path = '/'] =
    /^(https?):\/\/(?:\[([^\]]+)\]|([^:/?#]+))(?::(\d+))?(\/[^#]*)?$/u.exec(server) ?? [];
  const at = v6 ?? host;
  if (at === undefined) return ['+https'];
  const option = scheme === 'https' ? '+https' : '+http-plain';
  return [
    `@${at}`,
    ...(portNumber === undefined ? [] : ['-p', portNumber]),
    path === '/dns-query' ? option : `${option}=${path}`,
  ];
}

function quote(word: string): string {
  return /^[A-Za-z0-9@%+=:,./_-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
