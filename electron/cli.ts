// The terminal door: the same flows on plain Node, with no window.
import { auditCommand } from './cli/audit.ts';
import { demoCommand } from './cli/demo.ts';
import { type Door, type ExitCode, exitCodes } from './cli/door.ts';
import { spfCommand } from './cli/spf.ts';
import { usage } from './cli/usage.ts';
import { systemClock } from './adapters/system/clock.ts';
import { systemRandomness } from './adapters/system/randomness.ts';
import { serversOf } from './adapters/dns/servers.ts';
import type { Resolver } from './ports/resolver.ts';
import { resolverFor, startDemo } from './wiring.ts';
import { accept } from '../shared/failure.ts';
import type { ResolverChoice } from '../shared/profile.ts';
import type { Language } from '../shared/text.ts';

const opened: Resolver[] = [];
const stopped = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopped.abort());

process.exitCode = await run(process.argv.slice(2));
await Promise.all(opened.map((resolver) => resolver.close()));

async function run(args: readonly string[]): Promise<ExitCode> {
  const [command, ...rest] = args;
  const door = doorFor(rest);
  try {
    switch (command) {
      case 'audit':
        return await auditCommand(rest, door);
      case 'spf':
        return await spfCommand(rest, door);
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
        door.complain(unknownCommand(command)[door.language]);
        return exitCodes.wrongUsage;
    }
  } catch (error) {
    door.complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return exitCodes.couldNotRun;
  }
}

function unknownCommand(command: string) {
  return {
    en: `There is no command "${command}": use audit, spf, demo or help.`,
    ja: `「${command}」というコマンドはありません。audit、spf、demo、help のいずれかを指定してください。`,
  };
}

function doorFor(args: readonly string[]): Door {
  const wantsColour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined && process.env['TERM'] !== 'dumb';
  return {
    language: languageOf(args),
    say: (line) => void process.stdout.write(`${line}\n`),
    complain: (line) => void process.stderr.write(`${line}\n`),
    progress: (line) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${line.slice(0, (process.stderr.columns ?? 80) - 1)}`);
    },
    colour: wantsColour,
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
    startDemo,
  };
}

function languageOf(args: readonly string[]): Language {
  const named = args[args.indexOf('--lang') + 1];
  if (args.includes('--lang') && (named === 'en' || named === 'ja')) return named;
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL ?? LC_MESSAGES ?? LANG ?? '').startsWith('ja') ? 'ja' : 'en';
}
