import { describe, expect, it } from 'vitest';
import { AdvisorLines } from '../../../../renderer/views/identities/advisor-lines.tsx';
import { troublesIn } from '../../../../renderer/views/identities/account-troubles.tsx';
import { ChangeJournal } from '../../../../renderer/views/identities/change-journal.tsx';
import { IdentityLine } from '../../../../renderer/views/identities/identity-line.tsx';
import { nameChange } from '../../../../renderer/views/identities/name-change.ts';
import { RecordForms } from '../../../../renderer/views/identities/record-forms.tsx';
import { StatusFacts } from '../../../../renderer/views/identities/status-facts.tsx';
import { WatchPanel } from '../../../../renderer/views/identities/watch-panel.tsx';
import { en } from '../../../../renderer/text/en.ts';
import type { AwsGap } from '../../../../shared/aws.ts';
import type { IdentityRow } from '../../../../shared/account-report.ts';
import type { SesMailFrom } from '../../../../shared/ses.ts';
import type { SesChange } from '../../../../shared/ses-change.ts';
import { sameText } from '../../../../shared/text.ts';
import {
  exampleCard,
  exampleIdentity,
  exampleIdentityReport,
  exampleRow,
  exampleWatch,
  listedExample,
} from '../../identity-examples.ts';
import { read, show } from '../../show.tsx';

const line = (row: IdentityRow, change: { readonly busy?: boolean; readonly repeats?: boolean } = {}) =>
  show(<IdentityLine row={row} index={4} top={112} selected={false} busy={false} repeats={false} {...change} />);

describe('a line of the table', () => {
  it('has a cell for each column, and its place among all rows', () => {
    const markup = line(exampleRow());
    expect(markup.match(/role="gridcell"/g)).toHaveLength(8);
    expect(markup).toContain('aria-rowindex="6"');
  });

  it('shows a name for people, and the one that DNS knows', () => {
    const text = read(line(exampleRow({ name: 'billing@xn--r8jz45g.example', unicode: '例え.example' })));
    expect(text).toContain('billing@例え.example');
    expect(text).toContain('billing@xn--r8jz45g.example');
  });

  it('keeps the place of what is being read, and names what was not', () => {
    const unread = listedExample();
    expect(line(unread, { busy: true })).toContain('aria-label="Not read"');
    expect(line(unread, { busy: true })).not.toContain('data-state="none"');
    expect(line(unread)).toContain('data-state="none"');
  });

  it('says that a verified identity may not send', () => {
    expect(line(exampleRow({ sendingEnabled: false }))).toContain('aria-label="Sending is off"');
    expect(line(exampleRow({ sendingEnabled: false, verification: 'PENDING' }))).not.toContain('Sending is off');
  });
});

describe('the facts', () => {
  it('say in words what SES says', () => {
    const text = read(show(<StatusFacts identity={exampleIdentity()} />));
    for (const part of [
      'Easy DKIM',
      '1024 bit, next 2048 bit',
      'bounce.a.example',
      'mail is rejected',
      'transactional',
    ])
      expect(text).toContain(part);
  });

  it('tell own keys from keys of another region', () => {
    const of = (origin: string) =>
      read(show(<StatusFacts identity={exampleIdentity({ dkim: { ...exampleIdentity().dkim, origin } })} />));
    expect(of('EXTERNAL')).toContain('Own key (BYODKIM)');
    expect(of('AWS_SES_AP_NORTHEAST_1')).toContain('Keys of ap-northeast-1 (DEED)');
    expect(of('SOMETHING_NEW')).toContain('SOMETHING_NEW');
  });

  it('name what is missing rather than leave it out', () => {
    const text = read(
      show(<StatusFacts identity={exampleIdentity({ mailFrom: null, configurationSet: null })} />, 'ja'),
    );
    expect(text).toContain('デフォルト（amazonses.com）');
    expect(text).toContain('デフォルト設定セット なし');
  });
});

describe("SES's advisor beside ours", () => {
  it('says who says what, and leads to our findings', () => {
    const text = read(show(<AdvisorLines report={exampleIdentityReport()} />));
    expect(text).toContain('They disagree DMARC DMARC configuration was not found high impact');
    expect(text).toContain('Only Plumbline nothing SES says nothing about it. DMARC only watches');
  });
});

describe('the forms of the records', () => {
  it('are all offered; the zone file stands first', () => {
    const markup = show(<RecordForms card={exampleCard} />);
    expect(markup.match(/role="tab"/g)).toHaveLength(6);
    expect(read(markup)).toContain('bounce.a.example. 1800 IN MX 10');
  });
});

describe('a watch', () => {
  const panel = (change: Parameters<typeof exampleWatch>[0]) => {
    const state = exampleWatch(change);
    return read(show(<WatchPanel watch={{ id: 'w', identity: state.identity, profileId: 'demo', state }} />));
  };

  it('names every server, when it looks again and why then, and what SES says', () => {
    const text = panel({ nextAtMs: Date.now() + 64_500, sesCanSeeAtMs: Date.now() - 1 });
    for (const part of ['Next look in 1:0', 'asked again', 'Resolver', 'ns1.one.example', 'dns.two.example', 'Stop'])
      expect(text).toContain(part);
    expect(text).toContain('Verification Verified DKIM Pending MAIL FROM Failed');
    expect(text).toContain('SES can see the change by now');
  });

  it('has nothing to stop once it is over', () => {
    const text = panel({ outcome: 'green', nextAtMs: null });
    expect(text).toContain('All records are right at every server');
    expect(text).not.toContain('Stop');
    expect(text).not.toContain('Watch again');
  });

  it('that ended early says why, and can begin again', () => {
    const text = panel({
      outcome: 'failed',
      nextAtMs: null,
      records: [],
      ses: null,
      failure: { kind: 'vault-locked' },
    });
    expect(text).toContain('The passphrase vault is locked.');
    expect(text).toContain('Watch again');
  });
});

describe('a change', () => {
  const now: SesMailFrom = { domain: 'b.a.example', status: 'FAILED', onMxFailure: 'USE_DEFAULT_VALUE' };
  const mailFrom = (domain: string | null, onMxFailure: SesMailFrom['onMxFailure']): SesChange => ({
    kind: 'mail-from',
    domain,
    onMxFailure,
  });

  it.each<[SesChange, SesMailFrom | null, string]>([
    [mailFrom('b.a.example', 'USE_DEFAULT_VALUE'), null, 'Set b.a.example as the custom MAIL FROM domain'],
    [mailFrom('b.a.example', 'USE_DEFAULT_VALUE'), now, 'Start the set-up of b.a.example again'],
    [mailFrom('b.a.example', 'REJECT_MESSAGE'), now, 'Reject mail when the MX of b.a.example fails'],
    [
      mailFrom('b.a.example', 'USE_DEFAULT_VALUE'),
      { ...now, onMxFailure: 'REJECT_MESSAGE' },
      'Use amazonses.com when the MX of b.a.example fails',
    ],
    [mailFrom(null, 'USE_DEFAULT_VALUE'), now, 'Remove the custom MAIL FROM domain'],
    [{ kind: 'dkim-restart', keyLength: 'RSA_2048_BIT' }, now, 'Start DKIM verification again with a 2048-bit key'],
    [{ kind: 'default-set', name: 'main' }, now, 'Use main as the default configuration set'],
  ])('%o is named by what it does', (change, standing, name) => {
    expect(nameChange(change, standing, en.identities.changes.name)).toBe(name);
  });

  it('that was made stands in the journal, one that failed with its reason', () => {
    const entry = {
      atMs: 0,
      profileId: 'demo',
      accountId: null,
      operation: 'PutEmailIdentityFeedbackAttributes',
      identity: { name: 'a.example', region: 'us-east-1' },
      input: {},
      requestId: 'id-1',
      message: null,
    };
    const text = read(
      show(
        <ChangeJournal
          entries={[
            { ...entry, result: 'done' },
            { ...entry, result: 'failed', message: sameText('Not allowed.') },
          ]}
        />,
      ),
    );
    expect(text).toContain('PutEmailIdentityFeedbackAttributes a.example us-east-1 Done');
    expect(text).toContain('Failed Not allowed.');
  });
});

describe('what could not be read', () => {
  const gap = (subject: string, action: string): AwsGap => ({
    region: 'us-east-1',
    operation: 'GetEmailIdentity',
    subject,
    failure: { kind: 'aws-permission-missing', action, region: 'us-east-1' },
  });

  it('is one line for the same reason, however often it happened', () => {
    const gaps = [...Array.from({ length: 300 }, (_, at) => gap(`${at}.example`, 'ses:A')), gap('x', 'ses:B')];
    const unreachable = { kind: 'aws-unreachable', endpoint: 'x', because: 'ETIMEDOUT' } as const;
    const regions = [
      { region: 'eu-west-1', account: null, failure: unreachable, identities: 0 },
      { region: 'us-east-1', account: null, failure: null, identities: 4 },
    ];
    expect(troublesIn(regions, gaps).map(({ where, times }) => [where, times])).toEqual([
      ['eu-west-1', 1],
      ['us-east-1', 300],
      ['us-east-1', 1],
    ]);
  });
});
