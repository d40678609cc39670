// Messages that are sent from the simulated account: what is said of each, and by which error SES refuses it.
import type { MessageForm } from '../../shared/message/form.ts';

export type SendingCase = {
  readonly title: string;
  readonly form?: Partial<MessageForm>;
  readonly html?: string;
  /** Every finding that fails, without the word `draft`. */
  readonly fails: readonly string[];
  /** What stays open. */
  readonly open?: readonly string[];
  /** The name of the error by which SES refuses it; none: it is accepted. */
  readonly refused?: string;
};

const many = Array.from({ length: 51 }, (_, index) => `m${index}@example.net`);
const rejected = 'MessageRejected';
const bad = 'BadRequestException';
export const sendingCases: readonly SendingCase[] = [
  { title: 'from a verified domain', fails: [] },
  { title: 'from below it', form: { from: 'news@deep.shop.example' }, fails: [] },
  { title: 'to nobody', form: { to: [] }, fails: ['sending-recipients-missing'], refused: bad },
  {
    title: 'to 51',
    form: { to: many },
    fails: ['sending-recipients-many'],
    open: ['sending-recipient-suppressed'],
    refused: bad,
  },
  { title: 'from nobody', form: { from: '' }, fails: ['sending-from-missing'], refused: bad },
  {
    title: 'from an address of nobody',
    form: { from: 'news@other.example' },
    fails: ['sending-from-unverified'],
    refused: rejected,
  },
  {
    title: 'from a domain that is not verified yet',
    form: { from: 'news@pending.example' },
    fails: ['sending-from-unverified'],
    refused: rejected,
  },
  {
    title: 'from an address in other capitals',
    form: { from: 'mia@case.example' },
    fails: ['sending-from-case'],
    refused: rejected,
  },
  {
    title: 'with a Sender of nobody',
    form: { headers: [{ name: 'Sender', value: 'mia@other.example' }] },
    fails: ['sending-sender-unverified'],
    refused: rejected,
  },
  {
    title: 'with a feedback address of nobody',
    form: { feedbackAddress: 'bounces@other.example' },
    fails: ['sending-feedback-unverified'],
    refused: rejected,
  },
  {
    title: 'from an account that is paused',
    form: { region: 'eu-central-1' },
    fails: ['sending-account-paused'],
    refused: 'SendingPausedException',
  },
  {
    title: 'from an account that AWS has shut down',
    form: { region: 'ap-northeast-1' },
    fails: ['sending-account-shut-down'],
    refused: 'AccountSuspendedException',
  },
  {
    title: 'from the sandbox to a stranger',
    form: { region: 'eu-west-1', to: ['ken@example.net', 'ken@shop.example'] },
    fails: ['sending-recipient-sandboxed'],
    refused: rejected,
  },
  {
    title: 'from the sandbox to the simulator and a verified domain',
    form: { region: 'eu-west-1', to: ['success@simulator.amazonses.com', 'ken@shop.example'] },
    fails: [],
  },
  {
    title: 'beyond the quota',
    form: { region: 'us-west-2' },
    fails: ['sending-quota-exceeded'],
    refused: 'LimitExceededException',
  },
  {
    title: 'to the simulator once the quota is used',
    form: { region: 'us-west-2', to: ['bounce@simulator.amazonses.com'] },
    fails: [],
  },
  { title: 'to a suppressed address', form: { to: ['gone@example.net'] }, fails: ['sending-recipient-suppressed'] },
  {
    title: 'with a set that does not exist',
    form: { configurationSet: 'shop-sets' },
    fails: ['sending-set-missing'],
    refused: 'NotFoundException',
  },
  {
    title: 'with a set that is paused',
    form: { configurationSet: 'halted' },
    fails: ['sending-set-paused'],
    refused: 'SendingPausedException',
  },
  {
    title: 'from an identity whose default set was deleted',
    form: { from: 'news@lost.example' },
    fails: ['sending-default-set-deleted'],
    refused: bad,
  },
  {
    title: 'from there with another set',
    form: { from: 'news@lost.example', configurationSet: 'shop-set' },
    fails: [],
  },
  {
    title: 'from an identity that rejects without its MAIL FROM',
    form: { from: 'news@reject.example' },
    fails: ['sending-mail-from-rejecting'],
    refused: 'MailFromDomainNotVerifiedException',
  },
  {
    title: 'from one that falls back',
    form: { from: 'news@fallback.example' },
    fails: ['sending-mail-from-fallback'],
  },
  {
    title: 'from a domain that is not signed',
    form: { from: 'news@unsigned.example' },
    fails: ['sending-dkim-off', 'sending-dmarc-failing'],
  },
  {
    title: 'with a tag that has a blank',
    form: { tags: [{ name: 'campaign', value: 'spring sale' }] },
    fails: ['sending-tag-characters'],
    refused: bad,
  },
  {
    title: 'with a long tag',
    form: { tags: [{ name: 'campaign', value: 'a'.repeat(257) }] },
    fails: ['sending-tag-long'],
    refused: bad,
  },
  {
    title: 'with a tag of SES',
    form: { tags: [{ name: 'ses:campaign', value: 'a' }] },
    fails: ['sending-tag-reserved'],
    refused: bad,
  },
  {
    title: 'of a list without a name',
    form: { listManagement: { contactList: '', topic: null } },
    html: '<a href="{{amazonSESUnsubscribeUrl}}">Leave</a>',
    fails: ['sending-list-name-missing'],
    refused: bad,
  },
  {
    title: 'of a list that SES manages',
    form: { listManagement: { contactList: 'readers', topic: null } },
    html: '<a href="{{amazonSESUnsubscribeUrl}}">Unsubscribe</a>',
    fails: [],
  },
];
