// A scenario of the SPF suite as a real name server on loopback, over UDP and TCP.
import { printReply, ownUdpBytes, type ReplyContent } from '../../electron/demo/wire/print-reply.ts';
import { readQuery } from '../../electron/demo/wire/read-query.ts';
import { typeOfNumber } from '../../electron/engine/protocols/dns/type-numbers.ts';
import { framed } from '../fakes/dns-packets.ts';
import { type HostileServer, startHostileServer } from '../fakes/hostile-dns-server.ts';
import { type Owned, suiteZone, type Zone } from './spf-suite.ts';

export function startSuiteServer(zone: Zone): Promise<HostileServer> {
  const find = suiteZone(zone);
  return startHostileServer({
    udp: ({ packet }, { send }) => {
      const reply = answerTo(packet, ownUdpBytes, find);
      if (reply !== null) send(reply);
    },
    tcp: ({ packet }, connection) => {
      const reply = answerTo(packet, 65_535, find);
      if (reply !== null) connection.write(framed(reply));
    },
  });
}

/** Null where the server is to be silent. */
function answerTo(packet: Buffer, maxBytes: number, find: ReturnType<typeof suiteZone>): Buffer | null {
  const reading = readQuery(packet);
  if (reading?.kind !== 'query') throw new Error(`the resolver sent ${packet.toString('hex')}`);
  const { query } = reading;
  const type = typeOfNumber(query.typeNumber);
  if (type === null) throw new Error(`the resolver asked for type ${query.typeNumber}`);
  const content = contentOf(find({ name: query.name, type }), query.name);
  return content === null ? null : Buffer.from(printReply(query, content, maxBytes));
}

function contentOf(owned: Owned, name: string): ReplyContent | null {
  const empty = { authoritative: true, answers: [], authority: [] } as const;
  if (owned === 'silence') return null;
  if (owned === 'nxdomain') return { ...empty, rcode: 'NXDOMAIN' };
  // The alias alone, so that the resolver has to follow it itself.
  const answers = 'alias' in owned ? [{ name, type: 'CNAME', ttlSeconds: 300, target: owned.alias } as const] : owned;
  return { ...empty, rcode: 'NOERROR', answers };
}
