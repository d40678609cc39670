// A program that asks each server it is given once, prints how it ended, and leaves the resolver open.
import { createResolver } from '../../electron/adapters/dns/create-resolver.ts';
import { serversOf } from '../../electron/adapters/dns/servers.ts';

const servers = serversOf({ kind: 'servers', servers: process.argv.slice(2) });
const resolver = createResolver({ servers: servers.ok ? servers.value : [], deadlineMs: 2000 });
for (const server of resolver.servers) {
  const { outcome, transport } = await resolver.ask({ name: 'www.example', type: 'TXT' }, { server });
  process.stdout.write(`${transport} ${outcome}\n`);
}
// Through the list and its pool of sockets too.
process.stdout.write(`${(await resolver.ask({ name: 'www.example', type: 'TXT' })).outcome}\n`);
