// The command `suppression` behind its door: what it says of an address, and how it ends.
import { describe, expect, it } from 'vitest';
import { suppressionCommand } from '../../../electron/cli/suppression.ts';
import { accept } from '../../../shared/failure.ts';
import { memorySes, type MemorySesOptions } from '../../fakes/memory-ses.ts';
import { nowMs } from '../../fakes/ses-identity.ts';
import { terminalDoor } from '../../fakes/terminal-door.ts';
import { zoneResolver } from '../../fakes/zone-resolver.ts';

const region = 'us-east-1';
const suppressed = [
  { address: 'jane@x.example', reason: 'BOUNCE', updatedAtMs: nowMs, messageId: '0100-message', feedbackId: null },
] as const;

async function run(args: readonly string[], options: Partial<MemorySesOptions> = {}) {
  const { door, said, complained } = terminalDoor({
    openAccount: () =>
      Promise.resolve(
        accept({
          profileId: 'terminal',
          kind: 'live',
          resolver: zoneResolver([]),
          ses: memorySes({ regions: { [region]: { suppressed } }, ...options }),
          clock: { nowMs: () => nowMs },
          randomness: { label: () => 'f00dcafe' },
        }),
      ),
  });
  return { code: await suppressionCommand([...args, '--region', region], door), said: said.join('\n'), complained };
}

describe('suppressionCommand', () => {
  it('says in words why and since when mail is held back', async () => {
    const { code, said } = await run(['jane@x.example']);
    expect(code).toBe(0);
    expect(said).toMatch(
      /^us-east-1 {2}mail is held back\n {2}Mail to this address is accepted, but not delivered: .*BOUNCE on/u,
    );
    expect(said).toContain('Message: 0100-message');
  });

  it('says the same as JSON', async () => {
    const { said } = await run(['jane@x.example', '--json']);
    expect(JSON.parse(said)).toMatchObject([
      {
        region,
        state: 'blocked',
        reason: 'BOUNCE',
        since: new Date(nowMs).toISOString(),
        messageId: '0100-message',
        sets: [],
      },
    ]);
  });

  it('ends with 3 where a region would not say, and names what is missing', async () => {
    const { code, said } = await run(['jane@x.example'], {
      failing: ({ read }) =>
        read === 'suppressed'
          ? { kind: 'aws-permission-missing', action: 'ses:GetSuppressedDestination', region }
          : null,
    });
    expect(code).toBe(3);
    expect(said).toContain('ses:GetSuppressedDestination');
  });

  it.each([[[]], [['a@x.example', 'b@x.example']], [['nobody']], [['a@x.example', '--fail-on', 'high']]])(
    'takes one address and no more: %j',
    async (args) => {
      const { code, said, complained } = await run(args);
      expect([code, said, complained.length]).toEqual([2, '', 1]);
    },
  );
});
