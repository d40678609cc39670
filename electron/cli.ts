// The terminal door: the same flows on plain Node, with no window.
import { fileURLToPath } from 'node:url';
import { accountCommand } from './cli/account.ts';
import { auditCommand } from './cli/audit.ts';
import { demoCommand } from './cli/demo.ts';
import { type Door, type ExitCode, exitCodes } from './cli/door.ts';
import { emlCommand } from './cli/eml.ts';
import { historyCommand } from './cli/history.ts';
import { identitiesCommand } from './cli/identities.ts';
import { readLanguage } from './cli/language.ts';
import { lintCommand } from './cli/lint.ts';
import { renderCommand } from './cli/render.ts';
import { replyCommand } from './cli/reply.ts';
import { smtpCommand } from './cli/smtp.ts';
import { setupCommand } from './cli/setup.ts';
import { spfCommand } from './cli/spf.ts';
import { suppressionCommand } from './cli/suppression.ts';
import { usage } from './cli/usage.ts';
import { visible } from './cli/visible.ts';
import { cutColumns } from './cli/wrap.ts';
import { systemClock } from './adapters/system/clock.ts';
import { systemSignatures } from './adapters/system/signatures.ts';
import { systemRandomness } from './adapters/system/randomness.ts';
import { serversOf } from './adapters/dns/servers.ts';
import { listFiles } from './adapters/history/list-files.ts';
import { writePortionedFile } from './adapters/store/portioned-file.ts';
import { readBytesFile } from './adapters/store/text-file.ts';
import { openWorkshop } from './adapters/workshop/open-workshop.ts';
import type { DraftDesk } from './flows/draft/read-draft.ts';
import type { HistoryDesk } from './flows/history/history-desk.ts';
import type { SmtpWorld } from './flows/smtp/probe-port.ts';
import { accountFor } from './wiring-account.ts';
import { demoSmtp, startDemo } from './wiring-demo.ts';
import { resolverFor } from './wiring-worlds.ts';
import { accept, type Outcome, printFailure } from '../shared/failure.ts';
import type { ResolverChoice } from '../shared/profile.ts';

const opened: { close(): Promise<void> }[] = [];
const stopped = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopped.abort());
for (const stream of [process.stdout, process.stderr]) stream.on('error', onWriteError);

const code = await run(process.argv.slice(2));
// A result that could not be written is none.
process.exitCode ??= code;
await Promise.all(opened.map((one) => one.close()));

/** A reader that has seen enough, such as `head -1`, is no fault; a full disk is. */
function onWriteError(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  process.exitCode = exitCodes.couldNotRun;
  process.stderr.write(`${error.message}\n`);
}

async function run(args: readonly string[]): Promise<ExitCode> {
  const [command, ...rest] = args;
  const door = doorFor(args);
  try {
    switch (rest.includes('--help') ? 'help' : command) {
      case 'audit':
        return await auditCommand(rest, door);
      case 'account':
        return await accountCommand(rest, door);
      case 'identities':
        return await identitiesCommand(rest, door);
      case 'setup':
        return await setupCommand(rest, door);
      case 'spf':
        return await spfCommand(rest, door);
      case 'suppression':
        return await suppressionCommand(rest, door);
      case 'smtp':
        return await smtpCommand(rest, door);
      case 'lint':
        return await lintCommand(rest, door);
      case 'render':
        return await renderCommand(rest, door);
      case 'eml':
        return await emlCommand(rest, door);
      case 'history':
        return await historyCommand(rest, door);
      case 'reply':
        return replyCommand(rest, door);
      case 'demo':
        return await demoCommand(rest, door);
      case 'help':
      case '--help':
      case '-h':
        door.say(usage[door.language]);
        return exitCodes.done;
      case undefined:
        door.complain(usage[door.language]);
        return exitCodes.wrongUsage;
      default:
        door.complain(unknownCommand(command ?? '')[door.language]);
        return exitCodes.wrongUsage;
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    door.complain(printFailure({ kind: 'bug', message })[door.language]);
    if (error instanceof Error && error.stack !== undefined) door.complain(error.stack);
    return exitCodes.couldNotRun;
  }
}

function unknownCommand(command: string) {
  return {
    en: `There is no command "${command}": use audit, identities, account, suppression, history, spf, smtp, reply, setup, lint, render, eml, demo or help.`,
    ja: `「${command}」というコマンドはありません。audit、identities、account、suppression、history、spf、smtp、reply、setup、lint、render、eml、demo、help のいずれかを指定してください。`,
  };
}

function doorFor(args: readonly string[]): Door {
  const { stdout, stderr, env } = process;
  const isDumb = env['TERM'] === 'dumb';
  return {
    language: readLanguage(args, env),
    say: (line) => void stdout.write(`${line}\n`),
    complain: (line) => void stderr.write(`${visible(line)}\n`),
    progress: (line) => {
      if (stderr.isTTY && !isDumb) stderr.write(`\r\u001B[K${cutColumns(visible(line), (stderr.columns || 80) - 1)}`);
    },
    // https://no-color.org: an empty value asks for nothing.
    colour: stdout.isTTY && !isDumb && (env['NO_COLOR'] ?? '') === '',
    columns: stdout.isTTY ? stdout.columns || 80 : null,
    signal: stopped.signal,
    async openWorld(named) {
      const choice: ResolverChoice =
        named === null ? { kind: 'system' } : { kind: 'servers', servers: named.split(',') };
      const servers = serversOf(choice);
      if (!servers.ok) return servers;
      const resolver = await resolverFor(choice);
      opened.push(resolver);
      return accept({
        profileId: 'terminal',
        kind: 'live',
        resolver,
        clock: systemClock,
        randomness: systemRandomness,
      });
    },
    openAccount: async (choice) => {
      const account = await accountFor(choice, env);
      if (!account.ok) return account;
      opened.push(account.value);
      return accept(account.value.world);
    },
    openSmtp,
    openDrafts,
    openMails: () => ({ ...openDrafts(), readBytes: readNamed, signatures: systemSignatures }),
    openHistory,
    async startDemo({ dnsPort, sesPort }) {
      const { dns, openAccount, close } = await startDemo({ dnsPort, sesPort, rateFactor: 1 });
      const { site } = await openAccount();
      const { demoAccessKey, demoRegions } = await import('./demo/ses/start-demo-ses.ts');
      const { accessKeyId, secretAccessKey } = demoAccessKey;
      const { endpoint } = site;
      const { address, domains } = dns;
      return { address, domains, endpoint, accessKeyId, secretAccessKey, regions: demoRegions, close };
    },
  };
}

function openDrafts(): DraftDesk {
  const workshop = openWorkshop(fileURLToPath(new URL('workshop.js', import.meta.url)));
  opened.push(workshop);
  return { readBytes: readBytesFile, workshop };
}

async function openHistory(filePath: string, options: { readonly mayBegin: boolean }): Promise<Outcome<HistoryDesk>> {
  const { openEventFile } = await import('./adapters/history/event-file.ts');
  const archive = await openEventFile(filePath, options);
  if (!archive.ok) return archive;
  opened.push(archive.value);
  return accept({ archive: archive.value, clock: systemClock, listFiles, writePortions: writePortionedFile });
}

/** `-` is standard input; of either one byte more than `maxBytes` at most. */
async function readNamed(filePath: string, maxBytes: number): Promise<Outcome<Uint8Array>> {
  if (filePath !== '-') return readBytesFile(filePath, maxBytes);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Uint8Array);
    bytes += (chunk as Uint8Array).length;
    if (bytes > maxBytes) break;
  }
  return accept(Buffer.concat(chunks));
}

async function openSmtp({ demo }: { readonly demo: boolean }): Promise<SmtpWorld> {
  const { createSmtp } = await import('./adapters/smtp/create-smtp.ts');
  if (!demo) return { smtp: createSmtp({}) };
  const running = await startDemo({ dnsPort: 0, sesPort: 0, rateFactor: 1 });
  opened.push(running);
  return { smtp: createSmtp(await demoSmtp(running)) };
}
