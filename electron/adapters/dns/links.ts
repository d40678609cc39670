// The links to all servers: those of the list, and others made when a question names them.
import { createLink, type Link } from './link.ts';
import type { Policy, Route } from './options.ts';
import { parseServer, type Server } from './servers.ts';

/** Idle sockets kept for each server of the list, so that the next query's port is one of many. */
const spareSockets = 16;
const maxOthers = 256;
/** Name servers of strangers are asked few things at once. */
const maxInFlightAtOther = 20;

/** A server as it is shown, and the link to it: null where the text names none, or no way leads there. */
export type Found = { readonly label: string; readonly link: Link | null };

export type Links = {
  readonly listed: readonly Link[];
  /** The server behind `ip`, `ip:port`, `[v6]:port` or an https:// address. */
  to(text: string): Found;
  close(): Promise<void>;
};

export function createLinks(servers: readonly Server[], policy: Pick<Policy, 'inFlightPerServer' | 'route'>): Links {
  const { inFlightPerServer, route } = policy;
  const listed = servers.map((server) => createLink(server, inFlightPerServer, spareSockets));
  const others = new Map<string, Link>();

  function forgetIdle(): void {
    for (const [label, link] of others) {
      if (others.size < maxOthers) return;
      // Without spare sockets there is nothing to close while nobody is asking.
      if (link.gate.isEmpty()) others.delete(label);
    }
  }

  function to(text: string): Found {
    const parsed = parseServer(text);
    if (!parsed.ok) return { label: text, link: null };
    const { label } = parsed.value;
    const known = listed.find((link) => link.server.label === label) ?? others.get(label);
    if (known !== undefined) return { label, link: known };
    const server = routed(parsed.value, route);
    if (server === null) return { label, link: null };
    forgetIdle();
    const link = createLink(server, Math.min(inFlightPerServer, maxInFlightAtOther), 0);
    others.set(label, link);
    return { label, link };
  }

  async function close(): Promise<void> {
    await Promise.all([...listed, ...others.values()].map((link) => link.close()));
  }

  return { listed, to, close };
}

/** The server where it really is, under the label it is known by. */
function routed(server: Server, route: Route | null): Server | null {
  if (route === null || server.kind === 'https') return server;
  const place = route(server.address);
  return place === null ? null : { ...server, ...place };
}
