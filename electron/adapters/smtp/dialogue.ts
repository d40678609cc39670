// Asks and listens over one socket: whole replies only, none too long, none that was not asked for.
import type { Socket } from 'node:net';
import { maxReplyBytes, ProbeEnd } from './probe-limits.ts';

export type Heard = { readonly code: number; readonly lines: readonly string[]; readonly said: string };

export type Dialogue = {
  hear(): Promise<Heard>;
  ask(command: string): Promise<Heard>;
  /** What came and was not asked for; null where nothing did. */
  surplus(): string | null;
  /** Leaves the socket to somebody else. */
  leave(): void;
};

/** RFC 5321 4.2: a hyphen behind the code says that more lines follow. */
const replyLine = /^(\d{3})(?:([ -])(.*))?$/u;

export function openDialogue(socket: Socket): Dialogue {
  let pending = '';
  let hasEnded = false;
  let wake = (): void => undefined;
  const onData = (chunk: Buffer): void => {
    pending += chunk.toString('latin1');
    // Whoever talks without end is not listened to.
    if (pending.length > maxReplyBytes) socket.pause();
    wake();
  };
  const onEnd = (): void => {
    hasEnded = true;
    wake();
  };
  socket.on('data', onData).on('end', onEnd).on('close', onEnd);

  async function hear(): Promise<Heard> {
    for (;;) {
      const reply = takeReply(pending);
      if (reply !== null) {
        pending = reply.rest;
        return reply.heard;
      }
      if (pending.length > maxReplyBytes) throw new ProbeEnd('not-smtp', showSaid(pending));
      if (hasEnded) throw new ProbeEnd('cut-off', pending === '' ? null : showSaid(pending));
      await new Promise<void>((resolve) => (wake = resolve));
    }
  }

  return {
    hear,
    ask(command) {
      // An answer that came before the question answers nothing.
      if (pending !== '') throw new ProbeEnd('not-smtp', showSaid(pending));
      socket.write(`${command}\r\n`);
      return hear();
    },
    surplus: () => (pending === '' ? null : showSaid(pending)),
    leave: () => void socket.off('data', onData).off('end', onEnd).off('close', onEnd),
  };
}

/** The first whole reply; null where it is not whole yet. */
function takeReply(text: string): { readonly heard: Heard; readonly rest: string } | null {
  const lines: string[] = [];
  let start = 0;
  for (;;) {
    const end = text.indexOf('\n', start);
    if (end < 0) return null;
    const line = text.slice(start, end).replace(/\r$/u, '');
    start = end + 1;
    const [, code, sign, words = ''] = replyLine.exec(line) ?? [];
    if (code === undefined) throw new ProbeEnd('not-smtp', showSaid(text));
    lines.push(words);
    if (sign === '-') continue;
    const said = showSaid(text.slice(0, start));
    return { heard: { code: Number(code), lines, said }, rest: text.slice(start) };
  }
}

const maxSaid = 2000;

/** Strangers wrote it: control characters are shown, not obeyed. */
export function showSaid(text: string): string {
  return text
    .slice(0, maxSaid)
    .replace(/\r\n/gu, '\n')
    .trimEnd()
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/gu, '\uFFFD');
}
