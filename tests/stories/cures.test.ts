// The promise of the product: who publishes exactly what a finding says has cured it, and broken nothing else.
import { describe, expect, it } from 'vitest';
import { demoWorld } from '../../electron/demo/demo-world.ts';
import { domainAudits } from '../../electron/engine/audits/catalogue.ts';
import { faultyZones, worldWith } from './faulty-zones.ts';
import { toldBadly } from './told-badly.ts';
import { type Trial, tryCures } from './try-cures.ts';

const demo = demoWorld();
const tried: Trial[] = [];

/** What a record alone cannot cure, each with the reason; the beginning of the line that `tryCures` answers. */
const excused: readonly { readonly fault: string; readonly because: string }[] = [
  {
    fault: 'bimi-record-misplaced: its cure brings high bimi-enforcement-missing',
    because: 'Moved to where receivers look, the logo begins to count, and so does what it asks of DMARC.',
  },
  {
    fault: 'dkim-adsp: its cure brings high dkim-domainkey-missing',
    because: 'The ADSP record was all that kept _domainkey in existence: that there is no key comes to light.',
  },
  {
    fault: 'dkim-cname-leftover: its cure brings high dkim-domainkey-missing',
    because: 'The dead CNAME was all that kept _domainkey in existence: that there is no key comes to light.',
  },
  {
    fault: 'dkim-wildcard: its cure brings high dkim-domainkey-missing',
    because: 'The wildcard was all that stood below _domainkey: that there is no key comes to light.',
  },
  {
    fault: 'dmarc-report-addresses-excess: still there',
    because: 'Which two of many report addresses matter is for their owner to say; the cure drops the repeated ones.',
  },
  {
    fault: 'spf-voids-exceeded: still there',
    because: 'The rest stands in records of others; the note says how many and what to do.',
  },
  {
    fault: 'spf-lookups-exceeded: still there',
    because: 'No record can stand for the senders of ten services; the note says how many look-ups are left.',
  },
];

function unexcused({ faults }: Trial): readonly string[] {
  return faults.filter((line) => !excused.some(({ fault }) => line.startsWith(fault)));
}

describe('the demo domains', () => {
  it.each(demo.stories.map(({ domain, selectors }) => ({ domain, selectors })))('$domain', async (subject) => {
    const trial = await tryCures(demo, subject);
    tried.push(trial);
    expect(trial.findings.flatMap((finding) => toldBadly(finding, subject))).toEqual([]);
    expect(unexcused(trial)).toEqual([]);
  });
});

describe('zones made to fail', () => {
  it.each(faultyZones)('$title', async (zone) => {
    const trial = await tryCures(worldWith(demo, zone), zone.about);
    tried.push(trial);
    expect(trial.findings.flatMap((finding) => toldBadly(finding, zone.about))).toEqual([]);
    expect(unexcused(trial)).toEqual([]);
  });
});

describe('the trial itself', () => {
  // An SPF branch that cannot be reached is never a fault of the domain: that audit passes, or does not know.
  it('made every audit fail but one that cannot', () => {
    const failed = new Set(
      tried.flatMap(({ findings }) => findings.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id)),
    );
    expect(domainAudits.map(({ id }) => id).filter((id) => !failed.has(id))).toEqual(['spf-branch-unreachable']);
  });

  it('excuses nothing that does not happen', () => {
    const faults = tried.flatMap((trial) => trial.faults);
    const idle = excused.filter(({ fault }) => !faults.some((line) => line.startsWith(fault)));
    expect(idle).toEqual([]);
  });
});
