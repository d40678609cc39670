// The custom MAIL FROM domains of Amazon SES: the one the user named, or those found under common labels.
import type { MailFromReplies } from '../../shared/artifacts.ts';
import { type DnsName, type DnsQuestion, type DnsReply, isKnown, txtValues } from '../../shared/dns.ts';
import { dnsSource } from '../../shared/evidence.ts';
import { notThere } from './aws-evidence.ts';
import { evidenceOf, type GatherContext, type Gatherer } from './gatherer.ts';
import { walkSpf } from './walk-spf.ts';

const labels = ['mail', 'bounce', 'bounces', 'ses', 'email', 'em', 'mailfrom', 'ses-bounce'];

export const mailFrom: Gatherer<'mailFrom'> = async (context) => {
  const { target } = context;
  if (target.mailFrom !== null) return given(context, target.mailFrom);
  // The account itself says which one it has: nothing is left to be guessed.
  if (context.account !== undefined) return notThere(context);
  const [wildcard, ...probes] = await Promise.all([
    askBoth(context, `${context.randomness.label()}.${target.domain}`),
    ...labels.map((label) => askBoth(context, `${label}.${target.domain}`)),
  ]);
  // Where any label bears the marks of SES, a wildcard answers, and no label says anything.
  const found = isMarked(wildcard) ? [] : probes.filter(isMarked);
  const value = await Promise.all(found.map((probe) => withWalk(context, probe, 'probe')));
  const from = value.flatMap(repliesOf).map(dnsSource);
  const atMs = context.clock.nowMs();
  if (value.length > 0) return { state: 'seen', value, atMs, from };
  const failed = probes.flatMap(({ txt, mx }) => [txt, mx]).find((reply) => !isKnown(reply));
  if (failed !== undefined) return { state: 'unreachable', why: { kind: 'dns', reply: failed }, atMs, from };
  // A miss in a probe says nothing: the domain may use any other label.
  return { state: 'absent', atMs, from };
};

async function given(context: GatherContext, domain: DnsName) {
  const value = await withWalk(context, await askBoth(context, domain), 'given');
  // Named by the user, it is there to be judged even where it has no records at all.
  const deciding = { ...value.txt, outcome: 'answer' } as const;
  return evidenceOf(deciding, () => [value], repliesOf(value));
}

type Both = { readonly domain: DnsName; readonly txt: DnsReply; readonly mx: DnsReply };

async function askBoth({ ask }: GatherContext, domain: DnsName): Promise<Both> {
  const [txt, mx] = await Promise.all([ask({ name: domain, type: 'TXT' }), ask({ name: domain, type: 'MX' })]);
  return { domain, txt, mx };
}

/** The domain's own walk, then that of Amazon SES: its record says which addresses the mail comes from. */
async function withWalk({ ask }: GatherContext, both: Both, how: MailFromReplies['how']): Promise<MailFromReplies> {
  const [own, ses] = await Promise.all([walkSpf(both.domain, ask), walkSpf('amazonses.com', ask)]);
  return { ...both, how, spf: [...own, ...ses.filter(({ question }) => !isAmong(own, question))] };
}

function isAmong(replies: readonly DnsReply[], { name, type }: DnsQuestion): boolean {
  return replies.some(({ question }) => question.name === name && question.type === type);
}

/** SES's marks: its include in the SPF record, or its feedback host as MX. */
function isMarked({ txt, mx }: Both): boolean {
  const included = txtValues(txt).some((text) => /^v=spf1 .*amazonses\.com/iu.test(text));
  const exchanges = mx.records.flatMap((record) => (record.type === 'MX' ? [record.exchange] : []));
  return included || exchanges.some((name) => /^feedback-smtp\.[a-z0-9-]+\.amazonses\.com$/u.test(name));
}

function repliesOf({ txt, mx, spf }: MailFromReplies): readonly DnsReply[] {
  return [txt, mx, ...spf.slice(1)];
}
