// The links to all servers: those of the list, and others made when a question names them.
import { createLink, type Link } from './link.ts';
import { parseServer, type Server } from './servers.ts';

/** Idle sockets kept for each server of the list, so that the next query's port is one of many. */
const spareSockets = 16;
const maxOthers = 256;

export type Links = {
  readonly listed: readonly Link[];
  /** The link to `ip`, `ip:port`, `[v6]:port` or an https:// address; null where the text is none of these. */
  to(text: string): Link | null;
  close(): Promise<void>;
};

export function createLinks(servers: readonly Server[], inFlightPerServer: number): Links {
  const listed = servers.map((server) => createLink(server, inFlightPerServer, spareSockets));
  const others = new Map<string, Link>();

  function forgetIdle(): void {
    for (const [label, link] of others) {
      if (others.size < maxOthers) return;
      // Without spare sockets there is nothing to close while nobody is asking.
      if (link.gate.isEmpty()) others.delete(label);
    }
  }

  function to(text: string): Link | null {
    const parsed = parseServer(text);
    if (!parsed.ok) return null;
    const { label } = parsed.value;
    const known = listed.find((link) => link.server.label === label) ?? others.get(label);
    if (known !== undefined) return known;
    forgetIdle();
    const link = createLink(parsed.value, inFlightPerServer, 0);
    others.set(label, link);
    return link;
  }

  async function close(): Promise<void> {
    await Promise.all([...listed, ...others.values()].map((link) => link.close()));
  }

  return { listed, to, close };
}
