// What SES says about sending, to build tests on: a healthy account, sender and set; what differs is given.
import type { OutsideEvidence } from '../../shared/draft/outside.ts';
import type { RecipientFacts, SenderFacts, SendingEvidence } from '../../shared/message/sending.ts';
import type { Prediction } from '../../shared/report.ts';
import type { SesAccount, SesConfigurationSet, SesIdentity } from '../../shared/ses.ts';
import { healthyAccount } from './memory-answers.ts';
import { absent, exampleIdentity, exampleSet, seen } from './ses-identity.ts';

/** As `outside` of a draft's case. */
export function told(change: Partial<SendingEvidence> = {}): Partial<OutsideEvidence> {
  const healthy: SendingEvidence = {
    account: account(),
    sender: sender(),
    feedbackSender: absent,
    set: set(),
    setMissing: null,
    recipients: recipients({}),
  };
  return { sending: { ...healthy, ...change } };
}

export function account(change: Partial<SesAccount> = {}): SendingEvidence['account'] {
  return seen({ ...healthyAccount, region: 'us-east-1', ...change });
}

export function set(change: Partial<SesConfigurationSet> = {}): SendingEvidence['set'] {
  return seen(exampleSet(change));
}

/** Of shop.example, signed and passing. */
export function sender(
  identity: Partial<SesIdentity> = {},
  facts: Partial<Omit<SenderFacts, 'identity' | 'prediction'>> & { readonly dmarc?: Partial<Prediction> | null } = {},
): SendingEvidence['sender'] {
  const { dmarc = {}, ...others } = facts;
  const prediction = dmarc === null ? null : { ...passing, ...dmarc };
  const whole = { address: 'news@shop.example', differsInCase: false, prediction, ...others };
  return seen({ ...whole, identity: exampleIdentity(identity) });
}

/** By address; one real one where none is given. */
export function recipients(facts: {
  readonly [address: string]: Partial<RecipientFacts>;
}): SendingEvidence['recipients'] {
  const given = Object.keys(facts).length === 0 ? { 'a@example.net': {} } : facts;
  return seen(
    Object.entries(given).map(([address, fact]) => ({
      address,
      isSimulator: false,
      verified: null,
      suppressed: null,
      suppressionOpen: null,
      ...fact,
    })),
  );
}

export function streamSignedBy(dkimDomain: string): Prediction['stream'] {
  return { fromDomain: 'shop.example', mailFromDomain: 'bounce.shop.example', dkimDomain };
}

const passing: Prediction = {
  label: { en: 'From news@shop.example', ja: 'From news@shop.example' },
  stream: streamSignedBy('shop.example'),
  legs: [
    {
      leg: 'dkim',
      domain: 'shop.example',
      aligned: 'strict',
      says: { en: 'DKIM counts.', ja: 'DKIM が有効です。' },
    },
  ],
  result: 'pass',
  disposition: null,
  differs7489: null,
  says: { en: 'It passes.', ja: '合格します。' },
};
