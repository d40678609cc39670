// The promise for identities: who publishes exactly what a finding says has cured it in DNS, and broken nothing else.
import { beforeAll, describe, expect, it } from 'vitest';
import { identityAudits } from '../../electron/engine/audits/catalogue.ts';
import { home, toldScenario, toldWorld } from '../fakes/told-account.ts';
import { ended } from '../fakes/dns-reply.ts';
import { rawIdentity } from '../fakes/raw-identity.ts';
import { auditIdentities, nameOf, openDemoAccount, type RunningAccount, toldOf, withAsk } from './account-story.ts';
import { faultyAccounts, healthyAccount, keyless, madeOtherwise, regional, scenery } from './faulty-accounts.ts';
import { toldBadly } from './told-badly.ts';
import { type AccountTrial, tryAccountCures } from './try-account-cures.ts';

const patienceMs = 60_000;
const accounts = [healthyAccount, ...faultyAccounts];

function openFaulty(): Promise<RunningAccount> {
  const dns = toldWorld(accounts, { keyless, scenery });
  return openDemoAccount({ dns, ses: { scenario: toldScenario(accounts, regional) } });
}

/** What a record alone cannot cure, each with the reason. */
const excused: readonly { readonly fault: RegExp; readonly because: string }[] = [
  {
    fault: /: its cure brings info ses-dkim-ses-saw-older-zone /u,
    because: 'Publishing raises the serial of the zone: SES has looked before, and that is what the remark says.',
  },
  {
    fault: /^ses-dkim-.+: its cure brings medium ses-dkim-pending-complete /u,
    because: 'The records are right now; that SES has yet to see them is its own state, which is frozen here.',
  },
  {
    fault: /^ses-dkim-.+: its cure brings blocker ses-dkim-failed-complete /u,
    because: 'SES had given up before; the records are right now, and the finding says to start again in SES.',
  },
  {
    fault: /^ses-mail-from-(?:failed|pending) .+: still there: .+ The MX record is (?:right|there) now/u,
    because: 'The state is that of SES, which is frozen here; of DNS the finding says that it is right.',
  },
  {
    fault: /^ses-mail-from-rejecting .+: still there: /u,
    because: 'The state is that of SES, which is frozen here.',
  },
  {
    fault: /^ses-mail-from-none(?:-unsigned)? .+: still there: /u,
    because: 'The records prepare a MAIL FROM domain; only a change in SES sets it.',
  },
  {
    fault:
      /^ses-configuration-set-tracking-dangling .+: its cure brings medium ses-configuration-set-tracking-http-only /u,
    because: 'The links work again, and with them it shows that they are not protected by TLS.',
  },
];

/** Where a finding has to speak of another's domain. */
const outside = /^ses-mail-from-(?:failed|mx-missing|spf-missing): "bounce\.patience\.test" lies outside/u;

const trials: AccountTrial[] = [];

function unexcused({ faults }: AccountTrial): readonly string[] {
  return faults.filter((line) => !excused.some(({ fault }) => fault.test(line)));
}

function slips({ reports }: AccountTrial): readonly string[] {
  return reports.flatMap(({ identity, findings }) =>
    findings
      .flatMap((finding) => toldBadly(finding, { domain: identity.domain }))
      .filter((line) => !outside.test(line)),
  );
}

describe('identities made to fail', () => {
  let trial: AccountTrial;
  beforeAll(async () => {
    trial = await tryAccountCures(openFaulty);
    trials.push(trial);
  }, patienceMs);

  it('say nothing of a domain that is all in order', () => {
    const report = trial.reports.find(({ row }) => row.name === healthyAccount.domain);
    expect(report && toldOf(report.findings)).toEqual([]);
  });

  it.each(faultyAccounts)('$title', ({ id, domain }) => {
    const failing = trial.reports.filter(({ findings }) =>
      findings.some((finding) => finding.id === id && finding.verdict === 'fail'),
    );
    expect(failing.map(({ identity }) => identity.domain)).toContainEqual(expect.stringContaining(domain));
  });

  it('are cured by their records, which break nothing else', () => {
    expect(unexcused(trial)).toEqual([]);
    expect(trial.tried.length).toBeGreaterThan(60);
  });

  it('are told without a slip', () => {
    expect(slips(trial)).toEqual([]);
  });
});

describe('the demo account', () => {
  it(
    'is cured by its records, too',
    async () => {
      const trial = await tryAccountCures(() => openDemoAccount());
      trials.push(trial);
      expect(unexcused(trial)).toEqual([]);
      expect(slips(trial)).toEqual([]);
    },
    patienceMs,
  );
});

describe('the trial itself', () => {
  it('made every audit of identities fail', async () => {
    const failed = new Set([
      ...(await failedOtherwise()),
      ...trials.flatMap(({ reports }) =>
        reports.flatMap(({ findings }) => findings.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id)),
      ),
    ]);
    expect(identityAudits.map(({ id }) => id).filter((id) => !failed.has(id))).toEqual([]);
  });

  it('excuses nothing that does not happen', () => {
    const faults = trials.flatMap((trial) => trial.faults);
    expect(excused.filter(({ fault }) => !faults.some((line) => fault.test(line)))).toEqual([]);
  });
});

/** An answer of SES that the simulation never gives, and a server that fails at TXT where it answers the CNAME. */
async function failedOtherwise(): Promise<readonly string[]> {
  const unverified = madeOtherwise.map(({ domain }) => domain).find((domain) => domain.includes('unverified')) ?? '';
  const account = await openDemoAccount({
    dns: toldWorld(madeOtherwise),
    ses: {
      scenario: toldScenario(madeOtherwise),
      trouble: ({ operation, resource }) =>
        operation === 'GetEmailIdentity' && resource.endsWith(`/${unverified}`)
          ? {
              kind: 'answer',
              status: 200,
              contentType: 'application/json',
              body: JSON.stringify(rawIdentity(unverified, { VerifiedForSendingStatus: false })),
            }
          : null,
    },
  });
  const world = withAsk(account.openWorld(), ({ name, type }, server) =>
    server === null && type === 'TXT' && /^dkimkeycutoff.*_domainkey/u.test(name)
      ? ended(name, type, 'servfail')
      : null,
  );
  const outcomes = await auditIdentities(world);
  await account.close();
  expect(outcomes.map(({ row }) => nameOf(row)).toSorted()).toEqual(
    madeOtherwise.map(({ domain: name }) => nameOf({ name, region: home })).toSorted(),
  );
  return outcomes.flatMap(({ report }) =>
    (report?.findings ?? []).filter(({ verdict }) => verdict === 'fail').map(({ id }) => id),
  );
}
