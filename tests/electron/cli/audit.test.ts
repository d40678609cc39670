// The command `audit` behind its door: what it says when it is stopped half-way, and that reports already made are shown.
import { describe, expect, it } from 'vitest';
import { auditCommand } from '../../../electron/cli/audit.ts';
import type { AuditWorld } from '../../../electron/flows/audit-world.ts';
import { accept } from '../../../shared/failure.ts';
import { answer, ended, txt } from '../../fakes/dns-reply.ts';
import { terminalDoor, type TerminalTrial } from '../../fakes/terminal-door.ts';
import { zoneResolver } from '../../fakes/zone-resolver.ts';

const zone = zoneResolver([answer('a.example', 'SOA', []), txt('a.example', 'v=spf1 -all')]);

/** Answers for a.example; whatever is asked of another domain waits until the user stops. */
function halfSilent(stop: AbortSignal): AuditWorld['resolver'] {
  const stopped = new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }));
  return {
    ...zone,
    ask: ({ name, type }) =>
      name.endsWith('silent.example') ? stopped.then(() => ended(name, type, 'cancelled')) : zone.ask({ name, type }),
  };
}

function openDoor(resolver: AuditWorld['resolver'], stop = new AbortController()): TerminalTrial {
  const world = {
    profileId: 'terminal',
    kind: 'live',
    resolver,
    clock: { nowMs: () => 1_800_000_000_000 },
    randomness: { label: () => 'f00dcafe' },
  } as const;
  return terminalDoor({ signal: stop.signal, openWorld: () => Promise.resolve(accept(world)) });
}

describe('auditCommand', () => {
  it('shows what it has when it is stopped, and says how much it has not', async () => {
    const stop = new AbortController();
    const { door, said, complained } = openDoor(halfSilent(stop.signal), stop);
    const code = auditCommand(['a.example', 'silent.example'], door);
    // Everything that can be answered has been once the fakes' promises are settled.
    await new Promise((resolve) => setImmediate(resolve));
    stop.abort();
    expect(await code).toBe(3);
    expect(said.join('\n')).toContain('a.example  ');
    expect(said.join('\n')).not.toContain('silent.example');
    expect(complained).toEqual([expect.stringMatching(/1 .*2 /u)]);
  });

  it('tells its progress while it runs, and takes the line away before it prints', async () => {
    const { door, progress, said } = openDoor(zone);
    const printedAt: number[] = [];
    const code = await auditCommand(['a.example'], { ...door, say: () => void printedAt.push(progress.length) });
    expect(code).toBe(0);
    expect(said).toEqual([]);
    expect(progress[0]).toMatch(/^0 .*1.* {2}[A-Z]+ \S+$/u);
    expect(progress.at(-1)).toBe('');
    expect(new Set(printedAt)).toEqual(new Set([progress.length]));
  });

  it('prints nothing for what it could not judge, in JSON a domain without findings', async () => {
    const { door, said, complained } = openDoor(zone);
    expect(await auditCommand(['gone.example', '--json'], door)).toBe(3);
    expect(complained).toHaveLength(1);
    expect(JSON.parse(said.join(''))).toEqual({
      domains: [{ domain: 'gone.example', failure: { kind: 'no-such-domain', says: complained[0] }, findings: [] }],
    });
  });
});
