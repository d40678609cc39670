// The demo account as its reader sees it: what each identity tells, worst first, and nothing twice or unjust.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IdentityReport } from '../../shared/account-report.ts';
import {
  type AccountStory,
  auditDemoAccount,
  nameOf,
  openDemoAccount,
  type RunningAccount,
  toldOf,
} from './account-story.ts';

let running: RunningAccount;
let story: AccountStory;
beforeAll(async () => {
  running = await openDemoAccount();
  story = await auditDemoAccount(running.openWorld());
}, 30_000);
afterAll(() => running.close());

const home = 'us-east-1';
const far = 'eu-west-1';

function reportOf(name: string, region = home): IdentityReport {
  const report = story.identities.find(({ row }) => row.name === name && row.region === region);
  if (report === undefined) throw new Error(`${name} in ${region} was not audited`);
  return report;
}

/** What nearly all of them tell: they were set up in a hurry. */
const noSet = 'low ses-configuration-set-none';
const noMailFrom = 'medium ses-mail-from-none';
const incomplete = 'info ses-dkim-pending-incomplete';
const explained = 'info ses-dkim-error-explained';

type Told = { readonly headline: string; readonly told: readonly string[] };

const inOrder = 'is in order, but could be better: No default configuration set';
const twice = 'low ses-feedback-duplicated';

const identities: { readonly [name: string]: Told } = {
  'archive@orchard.example us-east-1': {
    headline: 'archive@orchard.example (us-east-1) is in order.',
    told: ['info ses-configuration-set-tls-optional', 'info ses-configuration-set-reputation-metrics-off'],
  },
  // Whether a topic still exists, and under which key, is asked for a region and not for an identity.
  'billing@orchard.example us-east-1': { headline: inOrder, told: [noSet, twice] },
  'invoices@orchard.example us-east-1': { headline: inOrder, told: [noSet, twice] },
  'news@orchard.example us-east-1': {
    headline: 'is at risk: Nothing is suppressed for mail with the default configuration set',
    told: [
      'high ses-configuration-set-suppression-off',
      'high ses-configuration-set-tracking-wrong-region',
      'medium ses-configuration-set-rendering-events-missing',
      'medium ses-configuration-set-tracking-http-only',
      'low ses-configuration-set-delivery-events-missing',
      twice,
      'info ses-configuration-set-tls-optional',
      'info ses-configuration-set-tracking-events-missing',
    ],
  },
  'notices@orchard.example us-east-1': {
    headline: 'is at risk: Bounces and complaints reach nobody',
    told: ['high ses-feedback-channel-missing', noSet],
  },
  'orders@orchard.example us-east-1': { headline: inOrder, told: [noSet, twice] },
  'support@orchard.example us-east-1': { headline: inOrder, told: [noSet, twice] },
  'tickets@orchard.example us-east-1': {
    headline: 'is at risk: An SNS topic is of the type FIFO',
    told: ['high ses-feedback-topic-fifo', noSet, twice],
  },
  'brokennow.example us-east-1': {
    headline: 'is refused or leaves unsigned: A DKIM record is missing',
    told: ['blocker ses-dkim-token-absent', 'high ses-dkim-success-at-risk', noMailFrom, noSet],
  },
  'closedgate.example us-east-1': {
    headline: 'is refused or leaves unsigned: SES refuses to send while the MAIL FROM domain is not ready',
    told: ['blocker ses-mail-from-rejecting', 'high ses-mail-from-region-wrong', noSet],
  },
  'faraway.example eu-west-1': {
    headline: 'Nothing can be sent from faraway.example (eu-west-1) now: A DKIM record points to another region',
    told: ['blocker ses-dkim-token-wrong-region', 'blocker ses-dkim-failed-incomplete', noMailFrom, noSet, explained],
  },
  'freshstart.example us-east-1': {
    headline: 'now: A DKIM record is missing',
    told: [
      'blocker ses-dkim-token-absent',
      'high ses-mail-from-mx-missing',
      'high ses-mail-from-spf-missing',
      'medium ses-mail-from-pending',
      noSet,
      incomplete,
      explained,
    ],
  },
  'halfway.example us-east-1': {
    headline: 'now: A DKIM record is missing',
    told: ['blocker ses-dkim-token-absent', 'blocker ses-dkim-failed-incomplete', noMailFrom, noSet, explained],
  },
  'kaori@xn--28jtc7bua6926h.example ap-northeast-1': {
    headline: 'is refused or leaves unsigned: SES can never pass DMARC for this address',
    told: ['blocker ses-dmarc-address-foreign', 'high ses-identity-address-domain-unverified', noSet],
  },
  'movedhost.example us-east-1': {
    headline: 'now: The domain is still delegated to old DNS servers',
    told: ['blocker ses-dkim-delegation-stale', noMailFrom, noSet, incomplete, explained],
  },
  'new@orchard.example us-east-1': {
    headline: 'now: The link in the verification mail was not clicked yet',
    told: ['high ses-identity-address-pending', noSet],
  },
  'newhome.example eu-west-1': {
    headline: 'now: SES saw another DNS provider than the delegated one',
    told: ['high ses-dkim-ses-saw-other-provider', noMailFrom, noSet, explained],
  },
  'oldlock.example us-west-2': {
    headline: 'works, but something needs to be fixed: No custom MAIL FROM domain',
    told: [
      noMailFrom,
      'medium ses-configuration-set-destination-missing',
      'low ses-dkim-key-short',
      'info ses-configuration-set-tls-optional',
      'info ses-configuration-set-reputation-metrics-off',
    ],
  },
  'opendoor.example us-east-1': {
    headline: 'is at risk: Anyone with an AWS account may send as this identity',
    told: [
      'high ses-policy-principal-anyone',
      'high ses-policy-default-set-beside',
      'medium ses-configuration-set-bounce-events-missing',
      'medium ses-configuration-set-rendering-events-missing',
      'low ses-configuration-set-delay-events-missing',
      'low ses-configuration-set-delivery-events-missing',
      'low ses-feedback-events-only',
      'info ses-policy-accounts-others',
      'info ses-configuration-set-tls-optional',
      'info ses-configuration-set-reputation-metrics-off',
    ],
  },
  'orchard.example us-east-1': {
    headline: 'orchard.example (us-east-1) is in order.',
    told: [],
  },
  'ownkey.example us-east-1': {
    headline: 'now: Your own DKIM key was published with the lines of its file',
    told: ['blocker ses-dkim-byodkim-pem-lines', noMailFrom, noSet, incomplete, explained],
  },
  'patchwork.example us-east-1': {
    headline: 'now: A DKIM CNAME was flattened or proxied',
    told: [
      'blocker ses-dkim-token-flattened',
      'blocker ses-dkim-token-in-txt',
      'blocker ses-dkim-token-name-doubled',
      noMailFrom,
      noSet,
      incomplete,
      explained,
    ],
  },
  'patience.example us-east-1': {
    headline: 'now: DKIM is pending although all records are right',
    told: ['medium ses-dkim-pending-complete', noSet, explained, 'info ses-dkim-ses-saw-older-zone'],
  },
  'replica.example eu-west-1': {
    headline: 'now: The parent identity of replicated keys is gone',
    told: ['blocker ses-dkim-deed-parent-missing', noMailFrom, noSet],
  },
  'sales@orchard.example us-east-1': {
    headline: 'is refused or leaves unsigned: Mail of this identity fails DMARC and is refused',
    told: ['blocker ses-dmarc-failing-refused', 'high ses-dkim-address-unsigned', noMailFrom, noSet],
  },
  'slipofpen.example us-east-1': {
    headline: 'now: A DKIM record has a typing slip',
    told: [
      'blocker ses-dkim-token-mistyped',
      'blocker ses-dkim-token-wrong-target',
      'blocker ses-dkim-token-underscore-lost',
      noMailFrom,
      noSet,
      incomplete,
      explained,
    ],
  },
  'splitview.example us-east-1': {
    headline: 'SES no longer finds the records of this identity',
    told: [
      'blocker ses-identity-temporary-failure',
      'blocker ses-dkim-servers-disagree',
      noMailFrom,
      noSet,
      incomplete,
      explained,
    ],
  },
  'strictly.example us-east-1': {
    headline: 'is at risk: Strict SPF alignment can never pass with Amazon SES',
    told: ['high ses-dmarc-aspf-strict', noSet],
  },
  'team@tenfold.example us-east-1': {
    headline: 'is refused or leaves unsigned: SES can never pass DMARC for this address',
    told: ['blocker ses-dmarc-address-foreign', 'high ses-identity-address-domain-unverified', noSet],
  },
  'threeways.example ap-northeast-1': {
    headline: 'now: A DKIM record is missing',
    told: ['blocker ses-dkim-token-absent', noMailFrom, noSet, incomplete, explained],
  },
  'threeways.example eu-west-1': {
    headline: 'now: A DKIM record is missing',
    told: ['blocker ses-dkim-token-absent', noMailFrom, noSet, incomplete, explained],
  },
  'threeways.example us-east-1': {
    headline: 'works, but something needs to be fixed: The domain is signed in this region, but not in another',
    told: ['medium ses-dkim-regions-half-migrated', noSet],
  },
  'turnedkey.example eu-west-1': {
    headline: 'works, but something needs to be fixed: No custom MAIL FROM domain',
    told: [
      noMailFrom,
      'medium ses-configuration-set-destination-missing',
      'info ses-configuration-set-tls-optional',
      'info ses-configuration-set-reputation-metrics-off',
    ],
  },
  'twoways.example us-east-1': {
    headline: 'is at risk: SES has given up on the MAIL FROM domain',
    told: [
      'high ses-mail-from-failed',
      'high ses-mail-from-mx-several',
      'high ses-mail-from-spf-missing',
      'medium ses-dmarc-single-leg',
      noSet,
    ],
  },
};

describe('what each identity tells', () => {
  it.each(Object.entries(identities))('%s', (name, { headline, told }) => {
    const [identity = '', region = ''] = name.split(' ');
    const report = reportOf(identity, region);
    expect(toldOf(report.findings)).toEqual(told);
    expect(report.headline.en).toContain(headline);
  });

  it('is told of all identities, and nothing is left out', () => {
    expect(story.identities.map(({ row }) => nameOf(row)).toSorted()).toEqual(Object.keys(identities).toSorted());
    expect(story.report.rows.every(({ progress }) => progress === 'audited')).toBe(true);
    expect(story.report.gaps).toEqual([]);
  });
});

/** The address of each column, the resolver's left out, and one word a cell. */
function matrixOf(name: string, region = home) {
  const matrix = reportOf(name, region).matrix;
  return {
    columns: matrix?.columns.map(({ kind, address }) => address ?? kind),
    rows: matrix?.rows.map(({ cells }) => cells.map(({ state }) => state).join(' ')),
    keys: matrix?.rows.map(({ key }) => key?.tone),
  };
}

const servers = ['resolver', '192.0.2.53', '2001:db8:53::53', '192.0.2.54', '2001:db8:53::54'];
const five = (state: string): string => Array(5).fill(state).join(' ');
const found = ['ok', 'ok', 'ok'];

describe('the matrix of', () => {
  it('patchwork shows three slips, the same at every server', () => {
    const rows = [five('name-doubled'), five('flattened'), five('in-txt')];
    expect(matrixOf('patchwork.example')).toEqual({ columns: servers, rows, keys: found });
  });

  it('slipofpen shows three others', () => {
    const rows = [five('mistyped'), five('underscore-lost'), five('wrong-target')];
    expect(matrixOf('slipofpen.example')).toEqual({ columns: servers, rows, keys: found });
  });

  it('faraway shows the zone of another region', () => {
    const rows = Array(3).fill(five('wrong-region'));
    expect(matrixOf('faraway.example', far)).toEqual({ columns: servers, rows, keys: found });
  });

  it('splitview shows one server with an older zone, under both of its addresses', () => {
    const rows = Array(3).fill('right right right absent absent');
    expect(matrixOf('splitview.example')).toEqual({ columns: servers, rows, keys: found });
  });

  it('movedhost shows the old host, which the delegation still names', () => {
    const columns = ['resolver', '192.0.2.53', '2001:db8:53::53', '203.0.113.77'];
    const rows = Array(3).fill('right right right absent');
    expect(matrixOf('movedhost.example')).toEqual({ columns, rows, keys: found });
  });

  it('an address is none', () => {
    expect(reportOf('sales@orchard.example').matrix).toBeNull();
  });
});

function predictionsOf(name: string, region = home): readonly string[] {
  return reportOf(name, region).predictions.map(({ stream, result, disposition, legs }) =>
    [stream.fromDomain, stream.mailFromDomain, result, disposition, ...legs.map(({ aligned }) => aligned)].join(' '),
  );
}

describe('DMARC is predicted for', () => {
  it.each<[string, readonly string[]]>([
    [
      'orchard.example',
      [
        'orchard.example bounce.orchard.example pass  relaxed strict',
        'news.orchard.example bounce.orchard.example pass  relaxed relaxed',
        ...Array<string>(3).fill('orchard.example bounce.orchard.example pass  relaxed strict'),
        'orchard.example amazonses.com pass  no strict',
        ...Array<string>(3).fill('orchard.example bounce.orchard.example pass  relaxed strict'),
        'orchard.example amazonses.com fail reject no no',
        ...Array<string>(2).fill('orchard.example bounce.orchard.example pass  relaxed strict'),
      ],
    ],
    ['sales@orchard.example', ['orchard.example amazonses.com fail reject no no']],
    ['team@tenfold.example', ['tenfold.example amazonses.com fail quarantine no no']],
    [
      'strictly.example',
      [
        'strictly.example bounce.strictly.example pass  no strict',
        'news.strictly.example bounce.strictly.example pass  no relaxed',
      ],
    ],
    [
      'twoways.example',
      ['twoways.example amazonses.com pass  no strict', 'news.twoways.example amazonses.com pass  no relaxed'],
    ],
    [
      'halfway.example',
      [
        'halfway.example amazonses.com fail quarantine no no',
        'news.halfway.example amazonses.com fail quarantine no no',
      ],
    ],
    [
      'splitview.example',
      ['splitview.example amazonses.com pass  no strict', 'news.splitview.example amazonses.com pass  no relaxed'],
    ],
  ])('%s', (name, predictions) => {
    expect(predictionsOf(name)).toEqual(predictions);
    expect(reportOf(name).row.dmarc).toBe(reportOf(name).predictions[0]?.result);
  });
});

/** `verdict type: findings` */
function advisorOf(name: string): readonly string[] {
  return reportOf(name).advisor.map(
    ({ verdict, recommendation, findings }) => `${verdict} ${recommendation?.type ?? '-'}: ${findings.join(' ')}`,
  );
}

describe("SES's advisor", () => {
  it('is right about halfway, and says less', () => {
    expect(advisorOf('halfway.example')).toEqual([
      'agree DKIM: ses-dkim-token-absent ses-dkim-failed-incomplete',
      'only-ours -: ses-mail-from-none',
    ]);
  });

  it('says SPF of twoways and means the MX record of its MAIL FROM domain; that SPF is missing it does not see', () => {
    expect(advisorOf('twoways.example')).toEqual([
      'agree SPF: ses-mail-from-failed ses-mail-from-mx-several',
      'only-ours -: ses-mail-from-spf-missing',
    ]);
  });

  it('misses a DMARC record at strictly that is there, and not what is wrong with it', () => {
    const [first, second] = reportOf('strictly.example').advisor;
    expect(advisorOf('strictly.example')).toEqual([
      'disagree DMARC: ses-dmarc-policy-missing dmarc-record-missing',
      'only-ours -: ses-dmarc-aspf-strict',
    ]);
    expect(first?.says.en).toContain('v=DMARC1; p=reject; aspf=s');
    expect(second?.recommendation).toBeNull();
  });

  it('has nothing to say of orchard any more: what is fixed is history', () => {
    expect(advisorOf('orchard.example')).toEqual([]);
  });
});

/** `state act type value`, the value being that of the first label where it is a token's. */
function recordsOf(name: string, region = home): readonly string[] {
  return reportOf(name, region).records.map(({ state, record: { act, type, value, instead } }) =>
    [state, act, type, ...(type === 'CNAME' ? [] : [value]), ...(instead === undefined ? [] : ['for', instead])].join(
      ' ',
    ),
  );
}

const feedback = (region: string): string => `10 feedback-smtp.${region}.amazonses.com`;
const spf = 'v=spf1 include:amazonses.com ~all';

describe('the records wanted by', () => {
  it('orchard are all there', () => {
    expect(recordsOf('orchard.example')).toEqual([
      ...Array<string>(3).fill('right add CNAME'),
      `right add MX ${feedback(home)}`,
      'right add TXT v=spf1 include:amazonses.com -all',
    ]);
  });

  it('freshstart are all missing', () => {
    expect(recordsOf('freshstart.example')).toEqual([
      ...Array<string>(3).fill('missing add CNAME'),
      `missing add MX ${feedback(home)}`,
      `missing add TXT ${spf}`,
    ]);
  });

  it('twoways and closedgate take the place of wrong MX records', () => {
    expect(recordsOf('twoways.example').slice(3)).toEqual([
      `missing replace MX ${feedback(home)} for 20 mx1.postoffice.example`,
      `missing add TXT ${spf}`,
    ]);
    expect(recordsOf('closedgate.example').slice(3)).toEqual([
      `missing replace MX ${feedback(home)} for ${feedback(far)}`,
      `right add TXT ${spf}`,
    ]);
  });

  it('splitview and movedhost are there in part, as servers differ', () => {
    expect(recordsOf('splitview.example')).toEqual(Array(3).fill('partly add CNAME'));
    expect(recordsOf('movedhost.example')).toEqual(Array(3).fill('partly add CNAME'));
  });

  it('ownkey only its owner knows', () => {
    expect(recordsOf('ownkey.example')).toEqual([]);
  });
});

describe('what can be changed in SES for', () => {
  it.each([
    ['new@orchard.example', home, [{ kind: 'address-verification' }]],
    ['sales@orchard.example', home, [{ kind: 'dkim-signing', enabled: true }]],
    ['halfway.example', home, [{ kind: 'dkim-restart', keyLength: 'RSA_2048_BIT' }]],
    [
      'closedgate.example',
      home,
      [
        { kind: 'mail-from', domain: 'bounce.closedgate.example', onMxFailure: 'REJECT_MESSAGE' },
        { kind: 'mail-from', domain: 'bounce.closedgate.example', onMxFailure: 'USE_DEFAULT_VALUE' },
      ],
    ],
    [
      'opendoor.example',
      home,
      [
        { kind: 'mail-from', domain: 'bounce.opendoor.example', onMxFailure: 'REJECT_MESSAGE' },
        { kind: 'feedback-forwarding', enabled: true },
      ],
    ],
    // Its keys are another region's: restarting it here could mend nothing.
    ['replica.example', far, []],
    ['threeways.example', far, []],
  ])('%s in %s', (name, region, changes) => {
    expect(reportOf(name, region).changes).toEqual(changes);
  });
});
