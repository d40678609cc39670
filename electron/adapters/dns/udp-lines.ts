// Connected UDP sockets to one server, each used by one query at a time, picked at random and thrown away after a few uses.
import { createSocket, type Socket } from 'node:dgram';
import { isIPv6 } from 'node:net';
import { randomBelow } from './random.ts';
import type { AddressServer } from './servers.ts';

/**
 * Where packets and failures of the line go while a query uses it. The kernel drops whatever comes from another address
 * or port than the server's, because the socket is connected.
 */
export type Line = {
  readonly send: (packet: Buffer) => void;
  onPacket: ((packet: Buffer) => void) | null;
  onFailure: (() => void) | null;
};

export type UdpLines = {
  take(): Line;
  /** `isReusable`: the query was answered, so that no late answer to it can arrive any more. */
  giveBack(line: Line, isReusable: boolean): void;
  close(): Promise<void>;
};

/** A port that is never used again would be best, but a fresh socket costs more than the whole query around it. */
const maxUses = 32;
const maxIdleMs = 10_000;

type OpenLine = Line & { readonly socket: Socket; uses: number; idleSinceMs: number; isClosed: boolean };

/** `spare` sockets at least are kept idle to pick from; with none, every query has a fresh one. */
export function createUdpLines(server: AddressServer, spare: number): UdpLines {
  const open = new Map<Line, OpenLine>();
  const idle: OpenLine[] = [];

  function drop(line: OpenLine): void {
    if (line.isClosed) return;
    line.isClosed = true;
    open.delete(line);
    line.socket.close();
  }

  function take(): Line {
    while (idle.length > 0 && idle.length >= spare) {
      const index = randomBelow(idle.length);
      const line = idle[index];
      const last = idle.pop();
      if (line === undefined || last === undefined) break;
      if (last !== line) idle[index] = last;
      if (!line.isClosed && performance.now() - line.idleSinceMs < maxIdleMs) return line;
      drop(line);
    }
    const line = openLine(server, drop);
    open.set(line, line);
    return line;
  }

  function giveBack(given: Line, isReusable: boolean): void {
    given.onPacket = null;
    given.onFailure = null;
    const line = open.get(given);
    if (line === undefined) return;
    line.uses += 1;
    line.idleSinceMs = performance.now();
    if (isReusable && spare > 0 && line.uses < maxUses) idle.push(line);
    else drop(line);
  }

  async function close(): Promise<void> {
    const closing = [...open.values()].map(
      (line) => new Promise<void>((resolve) => line.socket.once('close', () => resolve())),
    );
    for (const line of open.values()) drop(line);
    await Promise.all(closing);
  }

  return { take, giveBack, close };
}

function openLine(server: AddressServer, drop: (line: OpenLine) => void): OpenLine {
  const family = isIPv6(server.address) ? 6 : 4;
  const socket = createSocket({
    type: family === 6 ? 'udp6' : 'udp4',
    // The address is a number already: nothing to look up.
    lookup: (address, _options, found) => found(null, address, family),
  });
  // What is under way keeps Node alive by its timer, so that idle sockets never do.
  socket.unref();
  const state = { connected: false, unsent: [] as Buffer[] };
  const fail = (error: Error | null): void => {
    if (error === null) return;
    drop(line);
    line.onFailure?.();
  };
  const line: OpenLine = {
    socket,
    uses: 0,
    idleSinceMs: 0,
    isClosed: false,
    onPacket: null,
    onFailure: null,
    send: (packet) => {
      if (line.isClosed) queueMicrotask(() => line.onFailure?.());
      else if (state.connected) socket.send(packet, fail);
      else state.unsent.push(packet);
    },
  };
  socket.on('message', (packet) => line.onPacket?.(packet));
  socket.on('error', fail);
  socket.on('connect', () => {
    state.connected = true;
    if (!line.isClosed) for (const packet of state.unsent) socket.send(packet, fail);
  });
  socket.connect(server.portNumber, server.address);
  return line;
}
