// The parts of the suppression panel in their states, as they can be read, in both languages.
import { describe, expect, it } from 'vitest';
import { Confidences } from '../../../../../renderer/views/account/suppression/address-insights.tsx';
import { saySpan } from '../../../../../renderer/details/suppression-call.tsx';
import { SuppressionRun } from '../../../../../renderer/details/suppression-run.tsx';
import { SheetBody } from '../../../../../renderer/views/account/suppression/change-sheet.tsx';
import { dayEndMs, dayStartMs, printDay } from '../../../../../renderer/views/account/suppression/days.ts';
import { ReasonsInForce } from '../../../../../renderer/views/account/suppression/reasons-in-force.tsx';
import { NothingListed } from '../../../../../renderer/views/account/suppression/suppressed-list.tsx';
import { VerdictCard } from '../../../../../renderer/views/account/suppression/verdict-card.tsx';
import type { ListFacts } from '../../../../../renderer/state/suppression.ts';
import { suppressionEn } from '../../../../../renderer/text/suppression-en.ts';
import type { AddressVerdict, SuppressionProgress } from '../../../../../shared/health/suppression.ts';
import { sameText } from '../../../../../shared/text.ts';
import { read, show } from '../../../show.tsx';

const region = 'us-east-1';
const denied = { kind: 'aws-permission-missing', action: 'ses:ListSuppressedDestinations', region } as const;
const noFacts: ListFacts = { total: 0, matching: 0, complete: false, readAtMs: null, failure: null };

describe('a list without rows', () => {
  const shown = (facts: Partial<ListFacts>, isReading = false): string =>
    read(show(<NothingListed facts={{ ...noFacts, ...facts }} isReading={isReading} />));

  it('that was never read offers to read it, and says that nothing is kept on the disk', () => {
    expect(shown({})).toMatch(/not read yet.*kept in memory only.*Read the list/u);
  });

  it('that is being read shows rows, not words', () => {
    expect(show(<NothingListed facts={noFacts} isReading />)).toContain('aria-label="Reading the suppression list"');
  });

  it('that is empty is told from one that could not be read', () => {
    expect(shown({ complete: true, readAtMs: 1 })).toMatch(/^The list is empty/u);
    const failed = shown({ failure: denied });
    expect(failed).toMatch(/^The list could not be read/u);
    expect(failed).toContain('ses:ListSuppressedDestinations');
    expect(failed).toContain('Try again');
  });
});

const verdict: AddressVerdict = {
  region,
  address: 'jane@x.example',
  state: 'blocked',
  detail: {
    address: 'Jane@x.example',
    reason: 'COMPLAINT',
    updatedAtMs: Date.UTC(2026, 10, 3, 9, 12),
    messageId: '0100-message',
    feedbackId: '0100-feedback',
  },
  sets: [{ set: 'campaigns', blocked: false }],
  says: { en: 'Why and what next.', ja: '理由と対処。' },
  gap: null,
};

describe('a verdict about an address', () => {
  it('names the reason, the date, the spelling and both ids, which can be copied', () => {
    const markup = show(<VerdictCard verdict={verdict} />);
    const words = read(markup);
    expect(words).toMatch(/^Mail is held back us-east-1 Why and what next\./u);
    for (const said of [
      'Complaint (COMPLAINT)',
      '2026',
      'Jane@x.example',
      '0100-message',
      '0100-feedback',
      'campaigns',
    ])
      expect(words).toContain(said);
    expect(markup.match(/aria-label="Copy: (?:Message|Feedback) ID"/gu)).toHaveLength(2);
    expect(words).toContain('Remove from the list…');
  });

  it('says that a region that would not answer is unknown, and which permission is missing', () => {
    const gap = { region, operation: 'GetSuppressedDestination', subject: null, failure: denied };
    const words = read(show(<VerdictCard verdict={{ ...verdict, state: 'unknown', detail: null, sets: [], gap }} />));
    expect(words).toMatch(/^Not known/u);
    expect(words).toContain('ses:ListSuppressedDestinations');
    expect(words).not.toContain('Add to the list');
  });

  it('speaks Japanese', () => {
    expect(read(show(<VerdictCard verdict={verdict} />, 'ja'))).toMatch(
      /^配信されません us-east-1 理由と対処。 理由 苦情/u,
    );
  });
});

it('shows how sure SES is in words, and what it does not say', () => {
  const insights = {
    address: 'jane@x.example',
    isValid: 'HIGH',
    hasValidSyntax: 'HIGH',
    hasValidDnsRecords: 'MEDIUM',
    mailboxExists: null,
    isRoleAddress: 'LOW',
    isDisposable: 'LOW',
    isRandomInput: 'LOW',
  } as const;
  const words = read(show(<Confidences insights={insights} />));
  expect(words).toMatch(/can be mailed very likely/u);
  expect(words).toMatch(/The mailbox exists not said/u);
  expect(words).toMatch(/disposable address unlikely/u);
});

describe('the reasons in force', () => {
  const settings = {
    reasons: { known: true, value: ['BOUNCE'], atMs: 1 },
    overrides: [{ set: 'campaigns', reasons: [] }],
    headline: sameText('Headline.'),
    gaps: [],
  } as const;

  it('stand with the sets that override them', () => {
    const words = read(show(<ReasonsInForce settings={settings} reading={false} />));
    expect(words).toBe('Headline. Suppressed for: BOUNCE Sets that override this campaigns suppresses nothing');
  });

  it('are unknown, not absent, where they were not told', () => {
    const gap = { region, operation: 'GetAccount', subject: null, failure: denied };
    const unknown = { ...settings, reasons: { known: false, gap } as const };
    const words = read(show(<ReasonsInForce settings={unknown} reading={false} />));
    expect(words).toContain('not known');
    expect(words).not.toContain('Nothing is suppressed');
  });

  it('ask to be read where they never were', () => {
    expect(read(show(<ReasonsInForce settings={null} reading={false} />))).toContain('Read the region');
  });
});

describe('the sheet', () => {
  it('names each line of a file that is left out, and offers the calls of the good ones', () => {
    const csv = {
      name: 'x.csv',
      changes: [{ kind: 'suppress', address: 'a@x.example', reason: 'BOUNCE' } as const],
      broken: [{ line: 7, text: 'nobody', because: sameText('There is no @.') }],
      repeated: 0,
      unnamed: 4,
      withoutReason: 1,
    };
    const words = read(show(<SheetBody sheet={{ stage: 'file', region, act: 'suppress', csv, failure: null }} />));
    expect(words).toContain('1 address can be used. 1 line gives no reason: added as BOUNCE.');
    expect(words).toContain('5 lines left out');
    expect(words).toContain('7 There is no @. nobody');
    expect(words).toMatch(/Nothing was sent yet\. Cancel Show 1 call$/u);
  });

  it('offers no call where no line is good', () => {
    const csv = { name: 'x.csv', changes: [], broken: [], repeated: 0, unnamed: 0, withoutReason: 0 };
    const words = read(show(<SheetBody sheet={{ stage: 'file', region, act: 'suppress', csv, failure: null }} />));
    expect(words).toBe('No line can be used. Nothing was sent yet. Close');
  });

  it('shows the exact call, what it does, how to undo it, and what to type', () => {
    const plan = { region, changes: [{ kind: 'unsuppress', address: 'a@x.example' } as const] };
    const preview = {
      plan,
      operation: 'DeleteSuppressedDestination',
      action: 'ses:DeleteSuppressedDestination',
      input: { EmailAddress: 'a@x.example' },
      commandLine: 'aws sesv2 delete-suppressed-destination',
      count: 1200,
      takesMs: 1_200_000,
      effect: sameText('The effect.'),
      undo: sameText('The way back.'),
      typed: '1200',
    };
    const sheet = { stage: 'calls', plan, preview, failure: null, isSending: false, runId: null } as const;
    const words = read(show(<SheetBody sheet={sheet} />));
    for (const said of [
      'The effect.',
      'The way back.',
      '"EmailAddress": "a@x.example"',
      'about 20 minutes',
      'Type 1200',
    ])
      expect(words).toContain(said);
  });

  it.each([
    [1000, '1 second'],
    [119_000, '119 seconds'],
    [120_000, '2 minutes'],
    [100_000_000, '28 hours'],
  ])('says %i ms as %s', (ms, said) => {
    expect(saySpan(ms, suppressionEn.sheet)).toBe(said);
  });
});

describe('changes that go on', () => {
  const run: SuppressionProgress = {
    runId: 'run',
    region,
    done: 3,
    failed: 1,
    total: 10,
    failures: [{ address: 'b@x.example', because: sameText('It was refused.') }],
    ended: null,
    stoppedBy: null,
  };

  it('say how far they are, and can be stopped', () => {
    const markup = show(<SuppressionRun run={run} onStop={() => {}} />);
    expect(markup).toContain('aria-valuenow="40"');
    expect(read(markup)).toBe('3 of 10 done 1 failed Stop');
  });

  it('say how far they came where the rest would fail, too', () => {
    const words = read(
      show(<SuppressionRun run={{ ...run, ended: 'stopped', stoppedBy: denied }} onStop={() => {}} />),
    );
    expect(words).toMatch(/^Stopped, because the rest would fail, too\. 3 of 10 addresses changed\./u);
    expect(words).toContain('ses:ListSuppressedDestinations');
    expect(words).toContain('b@x.example It was refused.');
  });
});

it('takes a day of the calendar from its first moment to its last', () => {
  const [startMs, endMs] = [dayStartMs('2026-03-29') ?? 0, dayEndMs('2026-03-29') ?? 0];
  expect([printDay(startMs), printDay(endMs), printDay(endMs + 1)]).toEqual(['2026-03-29', '2026-03-29', '2026-03-30']);
  expect([dayStartMs(''), dayEndMs('')]).toEqual([null, null]);
});
