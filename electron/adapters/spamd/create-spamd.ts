// SpamAssassin's spamd protocol over TCP (spamd/PROTOCOL of SpamAssassin, SPAMC/1.5): one REPORT, one answer.
import { connect } from 'node:net';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import type { Text } from '../../../shared/text.ts';
import type { Spamd } from '../../ports/spamd.ts';
import { parseReport } from './parse-report.ts';

export type SpamdLimits = { readonly timeoutMs: number; readonly maxBytes: number };
/** Rules that ask the network make spamd slow; its own answer is a few kilobytes. */
const usualLimits: SpamdLimits = { timeoutMs: 60_000, maxBytes: 1_000_000 };

export function createSpamd(limits: SpamdLimits = usualLimits): Spamd {
  return {
    async score(address, message, signal) {
      const place = parseAddress(address);
      if (place === null) return refuse({ kind: 'bad-input', because: notAnAddress });
      try {
        const reply = await converse({ ...place, message, limits, signal });
        const score = parseReport(reply.toString('utf8'), address, Date.now());
        return score === null ? refuse({ kind: 'bad-input', because: notSpamd(address) }) : accept(score);
      } catch (error) {
        return signal?.aborted === true ? refuse({ kind: 'cancelled' }) : silent(address, error);
      }
    },
  };
}

type Place = { readonly host: string; readonly port: number };

/** `host:port`, `[v6]:port`; 783 is spamd's own port. */
function parseAddress(address: string): Place | null {
  const parts = /^(?:\[(?<six>[0-9a-fA-F:.]+)\]|(?<host>[^\s:[\]/]+))(?::(?<port>\d{1,5}))?$/u.exec(address.trim());
  const host = parts?.groups?.['six'] ?? parts?.groups?.['host'];
  const port = Number(parts?.groups?.['port'] ?? 783);
  return host === undefined || port < 1 || port > 65_535 ? null : { host, port };
}

type Talk = Place & {
  readonly message: Uint8Array;
  readonly limits: SpamdLimits;
  readonly signal: AbortSignal | undefined;
};

function converse({ host, port, message, limits, signal }: Talk): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const patience = AbortSignal.timeout(limits.timeoutMs);
    const stop = signal === undefined ? patience : AbortSignal.any([patience, signal]);
    const socket = connect({ host, port });
    const end = (error: Error): void => {
      socket.destroy();
      reject(error);
    };
    stop.addEventListener('abort', () => end(new Error(`no answer in ${limits.timeoutMs / 1000} s`)), { once: true });
    socket.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > limits.maxBytes) end(new Error('the answer does not end'));
      else chunks.push(chunk);
    });
    socket.on('error', end);
    socket.on('end', () => resolve(Buffer.concat(chunks)));
    socket.write(`REPORT SPAMC/1.5\r\nContent-length: ${message.length}\r\n\r\n`);
    // Half-closed, as spamc does: the message ends here.
    socket.end(message);
  });
}

function silent(address: string, error: unknown): Outcome<never> {
  const message = error instanceof Error ? error.message : String(error);
  return refuse({
    kind: 'bad-input',
    because: {
      en: `No answer from spamd at ${address} (${message}). Start it with “spamd -L”, or change its address in the settings.`,
      ja: `${address} の spamd から応答がありません（${message}）。「spamd -L」で起動するか、設定でアドレスを変更してください。`,
    },
  });
}

const notAnAddress: Text = {
  en: 'Give the address of spamd as host:port, for example 127.0.0.1:783.',
  ja: 'spamd のアドレスを host:port の形で指定してください（例: 127.0.0.1:783）。',
};

const notSpamd = (address: string): Text => ({
  en: `What answers at ${address} is not spamd. Check the port in the settings; the default of spamd is 783.`,
  ja: `${address} で応答したのは spamd ではありません。設定のポート番号を確認してください（spamd の既定は 783 です）。`,
});
