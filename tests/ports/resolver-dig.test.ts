// The dig line shown as evidence, run in a real shell against a real BIND, prints the records shown as evidence.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createResolver } from '../../electron/adapters/dns/create-resolver.ts';
import { serversOf } from '../../electron/adapters/dns/servers.ts';
import { printDig } from '../../shared/print-dig.ts';
import { printRecord } from '../../shared/print-record.ts';
import type { Resolver } from '../../electron/ports/resolver.ts';
import { type Bind, findNamed, startBind } from './resolver-bind.ts';
import { zones } from './resolver-zones.ts';

const run = promisify(execFile);
const named = findNamed();
const hasDig = await run('dig', ['-v']).then(
  () => true,
  () => false,
);

describe('dig', () => {
  let bind: Bind | undefined;
  let resolver: Resolver;
  beforeAll(async () => {
    if (named === null) return;
    bind = await startBind(named, zones);
    const servers = serversOf({ kind: 'servers', servers: [`127.0.0.1:${bind.portNumber}`] });
    resolver = createResolver({ servers: servers.ok ? servers.value : [] });
  });
  beforeEach(({ skip }) =>
    skip(named === null || !hasDig, 'named or dig cannot be found; apt-get install bind9 bind9-dnsutils'),
  );
  afterAll(async () => {
    await resolver?.close();
    await bind?.stop();
  });

  it.each([
    ['plumb.example', 'TXT'],
    ['plumb.example', 'SOA'],
    ['plumb.example', 'MX'],
    ['alias.plumb.example', 'TXT'],
    ['big.plumb.example', 'TXT'],
    ['good\\.victim.plumb.example', 'TXT'],
    ['odd\\000\\255\\032\\\\.plumb.example', 'TXT'],
    ['punct$u(a)t;i@n"\'.plumb.example', 'TXT'],
    ['old.plumb.example', 'SPF'],
    ['mx1.plumb.example', 'AAAA'],
  ] as const)('%s %s', async (name, type) => {
    const reply = await resolver.ask({ name, type });
    expect(reply.outcome).toBe('answer');
    const { stdout } = await run('sh', ['-c', `${printDig(reply)} +noall +answer`]);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => line.replaceAll(/\s+/gu, ' '));
    expect(lines.toSorted()).toEqual(
      reply.records.map((record) => printRecord(record).replaceAll(/\s+/gu, ' ')).toSorted(),
    );
  });
});
