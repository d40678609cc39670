// The panel of suppression settings: the reasons in force, the sets that say otherwise, and what could not be read.
import { describe, expect, it } from 'vitest';
import type { RegionEvidence } from '../../../../electron/engine/health/known-of.ts';
import { suppressionOf } from '../../../../electron/engine/health/suppression-settings.ts';
import { exampleAccount, setGap, wired } from '../../../fakes/region-health.ts';
import { absent, denied, exampleSet, seen } from '../../../fakes/ses-identity.ts';

const of = (evidence: RegionEvidence) => suppressionOf(evidence, { region: 'us-east-1' });
const suppressing = (...suppressedReasons: readonly string[]) => ({
  regionAccount: seen(exampleAccount({ suppressedReasons })),
});

describe('suppressionOf', () => {
  it.each([
    [['BOUNCE', 'COMPLAINT'], 'Addresses that bounced or complained get no more mail.'],
    [['BOUNCE'], 'Addresses that bounced get no more mail; those that complained do.'],
    [['COMPLAINT'], 'Addresses that complained get no more mail; those that bounced do.'],
    [[], 'Nothing is suppressed: addresses that bounced or complained are mailed again.'],
  ])('says what %j means', (reasons, said) => {
    const settings = of({ ...suppressing(...reasons), regionSets: absent });
    expect(settings).toMatchObject({ reasons: { known: true, value: reasons }, overrides: [], gaps: [] });
    expect(settings.headline.en).toBe(said);
  });

  it('tells an absent override from an empty one, and names the sets that suppress less', () => {
    const sets = [
      exampleSet(),
      exampleSet({ name: 'none', suppressedReasons: [] }),
      exampleSet({ name: 'same', suppressedReasons: ['COMPLAINT', 'BOUNCE'] }),
    ];
    const settings = of({ ...suppressing('BOUNCE', 'COMPLAINT'), regionSets: seen(wired(sets)) });
    expect(settings.overrides).toEqual([
      { set: 'none', reasons: [] },
      { set: 'same', reasons: ['COMPLAINT', 'BOUNCE'] },
    ]);
    expect(settings.headline.en).toContain('Fewer addresses are suppressed for mail through none.');
  });

  it('names a few of many sets that suppress less', () => {
    const sets = Array.from({ length: 1000 }, (_, index) =>
      exampleSet({ name: `set-${index}`, suppressedReasons: [] }),
    );
    const { headline } = of({ ...suppressing('BOUNCE'), regionSets: seen(wired(sets)) });
    expect(headline.en).toContain(
      'for mail through set-0, set-1, set-2, set-3, set-4, set-5, set-6, set-7 and 992 more.',
    );
  });

  it('names what could not be read, and shows the rest', () => {
    expect(of({ regionAccount: denied, regionSets: seen(wired([], { gaps: [setGap] })) })).toMatchObject({
      reasons: { known: false, gap: { region: 'us-east-1' } },
      gaps: [setGap],
      headline: { en: 'Which addresses are suppressed could not be read.' },
    });
    expect(of({ ...suppressing('BOUNCE'), regionSets: denied }).gaps).toMatchObject([
      { region: 'us-east-1', failure: { kind: 'aws-permission-missing' } },
    ]);
  });
});
