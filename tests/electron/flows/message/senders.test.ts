// The identities to choose from, with what their last audits said of DMARC.
import { expect, it } from 'vitest';
import { listSenders } from '../../../../electron/flows/message/senders.ts';
import type { Prediction } from '../../../../shared/report.ts';
import { exampleAccount, exampleIdentityReport, exampleRow } from '../../../fakes/account-report.ts';
import { memoryAccounts } from '../../../fakes/memory-accounts.ts';
import { sender } from '../../../fakes/sending-evidence.ts';
import { address, domain, region, startWorld, unverified } from './sending-trials.ts';

function failing(): readonly Prediction[] {
  const facts = sender({}, { dmarc: { result: 'fail', disposition: 'quarantine' } });
  const prediction = facts.state === 'seen' ? facts.value.prediction : null;
  return prediction === null ? [] : [prediction];
}

it('puts those that can send first, each with the result of its last audit', async () => {
  const identities = [
    domain('b.example', unverified),
    domain('c.example'),
    address('mia@a.example'),
    domain('d.example'),
  ];
  const accounts = memoryAccounts();
  const rows = [exampleRow({ name: 'c.example', dmarc: 'fail' }), exampleRow({ name: 'd.example' })];
  const elsewhere = exampleRow({ name: 'mia@a.example', region: 'eu-west-1' });
  await accounts.saveAccount(exampleAccount({ rows: [...rows, elsewhere] }));
  await accounts.saveIdentity(
    exampleIdentityReport({
      row: exampleRow({ name: 'c.example' }),
      identity: domain('c.example'),
      predictions: failing(),
    }),
  );
  const outcome = await listSenders(region, { ...startWorld({ identities }), accounts, profileId: 'client' });
  const choices = outcome.ok ? outcome.value : [];
  expect(choices.map(({ name, canSend, dmarc, disposition }) => [name, canSend, dmarc, disposition])).toEqual([
    ['c.example', true, 'fail', 'quarantine'],
    ['d.example', true, 'pass', null],
    ['mia@a.example', true, null, null],
    ['b.example', false, null, null],
  ]);
  expect(choices.at(-1)?.why?.en).toContain('not verified yet');
});

it('needs no audit at all', async () => {
  const world = {
    ...startWorld({ identities: [domain('a.example')] }),
    accounts: memoryAccounts(),
    profileId: 'client',
  };
  expect(await listSenders(region, world)).toMatchObject({ ok: true, value: [{ name: 'a.example', dmarc: null }] });
});
