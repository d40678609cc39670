// Changes to an identity: shown first, confirmed by name, refused where the profile only reads, and written down.
import { describe, expect, it } from 'vitest';
import { applyChange, previewChange } from '../../../electron/flows/apply-change.ts';
import type { SesChange } from '../../../shared/ses-change.ts';
import { memoryAccounts } from '../../fakes/memory-accounts.ts';
import { memorySes, type MemorySesOptions } from '../../fakes/memory-ses.ts';
import { exampleIdentity, nowMs } from '../../fakes/ses-identity.ts';

const identity = { name: 'shop.example', region: 'us-east-1' };
const change: SesChange = { kind: 'mail-from', domain: 'mail.shop.example', onMxFailure: 'USE_DEFAULT_VALUE' };

function open(options: Partial<MemorySesOptions> = {}) {
  const ses = memorySes({ regions: { 'us-east-1': { identities: [exampleIdentity()] } }, ...options });
  const accounts = memoryAccounts();
  return { ses, accounts, world: { ses, clock: { nowMs: () => nowMs }, profileId: 'client' } };
}

describe('previewChange', () => {
  it('shows the exact call and sends nothing', async () => {
    const { ses } = open();
    const preview = await previewChange({ identity, change }, ses);
    expect(preview.ok && preview.value.input).toEqual({
      EmailIdentity: 'shop.example',
      MailFromDomain: 'mail.shop.example',
      BehaviorOnMxFailure: 'USE_DEFAULT_VALUE',
    });
    expect(ses.changes).toEqual([]);
  });

  it.each(['shop.example', 'mail.other.example', 'notshop.example', 'not a name'])(
    'refuses %s as a MAIL FROM domain',
    async (domain) => {
      const refused = await previewChange({ identity, change: { ...change, domain } }, open().ses);
      expect(refused.ok).toBe(false);
    },
  );
});

describe('applyChange', () => {
  it('sends nothing unless the name was typed', async () => {
    const { ses, accounts, world } = open();
    const refused = await applyChange({ identity, change, typed: 'shop.exampel' }, world, accounts);
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'not-confirmed', wanted: 'shop.example' } });
    expect(ses.changes).toEqual([]);
    expect(await accounts.readJournal('client')).toEqual({ ok: true, value: [] });
  });

  it('sends what was shown, and writes it down', async () => {
    const { ses, accounts, world } = open();
    const applied = await applyChange({ identity, change, typed: ' shop.example ' }, world, accounts);
    expect(applied).toMatchObject({
      ok: true,
      value: { result: 'done', operation: 'PutEmailIdentityMailFromAttributes' },
    });
    expect(ses.changes).toEqual([{ identity, change }]);
    const journal = await accounts.readJournal('client');
    expect(journal.ok && journal.value).toHaveLength(1);
  });

  it('is refused in a read-only profile, and that is no change to write down', async () => {
    const { ses, accounts, world } = open({ readOnly: true });
    const refused = await applyChange({ identity, change, typed: 'shop.example' }, world, accounts);
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'read-only' } });
    expect(ses.changes).toEqual([]);
    expect(await accounts.readJournal('client')).toEqual({ ok: true, value: [] });
  });

  it('writes down what AWS refused, with its words', async () => {
    const failing: MemorySesOptions['failing'] = ({ read }) =>
      read === 'change'
        ? { kind: 'aws-permission-missing', action: 'ses:PutEmailIdentityMailFromAttributes', region: 'us-east-1' }
        : null;
    const { accounts, world } = open({ failing });
    const applied = await applyChange({ identity, change, typed: 'shop.example' }, world, accounts);
    expect(applied.ok && applied.value).toMatchObject({ result: 'failed' });
    expect(applied.ok && applied.value.message?.en).toContain('ses:PutEmailIdentityMailFromAttributes');
  });
});
