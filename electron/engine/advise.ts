// Audits x evidence -> findings: the only place that gives `unknown` and `error`.
import type { ArtifactName } from '../../shared/artifacts.ts';
import { awsSource, dnsSource, type Evidence, type Source, type Unreachable } from '../../shared/evidence.ts';
import type { Finding } from '../../shared/finding.ts';
import { type Text, sameText } from '../../shared/text.ts';
import { assertNever } from '../../shared/assert-never.ts';
import type { Audit, Judgement } from './audits/define-audit.ts';
import { boundFinding } from './bound-finding.ts';
import { sayUnreachable, sayUnreachables } from './say-unreachable.ts';

/** The evidence of one subject, by artifact name; an artifact that was not gathered counts as a bug. */
export type EvidenceByName = { readonly [K in ArtifactName]?: Evidence<unknown> };

export function advise(audits: readonly Audit[], subject: string, evidence: EvidenceByName): readonly Finding[] {
  return audits.map((audit) => boundFinding(adviseOne(audit, subject, evidence)));
}

function adviseOne(audit: Audit, subject: string, evidence: EvidenceByName): Finding {
  const read = [...audit.needs, ...audit.weighs].map((name) => evidence[name] ?? notGathered(name));
  const from = read.flatMap((item) => item.from);
  const needed = audit.needs.map((name) => evidence[name] ?? notGathered(name));
  const missing = needed.find((item) => item.state === 'unreachable');
  if (missing?.state === 'unreachable') return unknown(audit, subject, missing.why);
  if (needed.some((item) => item.state === 'absent'))
    return shape(audit, subject, {
      verdict: 'not-applicable',
      says: nothing[audit.subject] ?? nothingThere,
      from,
    });
  try {
    const judge = audit.judge as (inputs: unknown) => Judgement;
    return fromJudgement(audit, subject, { judgement: judge(inputsOf(audit, evidence)), from });
  } catch (error) {
    return shape(audit, subject, { verdict: 'error', says: sameText(String(error)), from });
  }
}

const nothingThere: Text = {
  en: 'There is nothing published here to judge.',
  ja: '判定の対象になるレコードが公開されていません。',
};
/** What an account lacks was not published by anybody. */
const nothingHad: Text = {
  en: 'The account has nothing of the kind in this region.',
  ja: 'このリージョンに判定の対象がありません。',
};

const nothing: { readonly [S in Audit['subject']]?: Text } = {
  account: nothingHad,
  draft: { en: 'The draft has no such part.', ja: '下書きに対象のパートがありません。' },
};

function notGathered(name: string): Evidence<unknown> {
  return {
    state: 'unreachable',
    why: { kind: 'bug', message: `artifact ${name} was not gathered` },
    atMs: 0,
    from: [],
  };
}

function inputsOf(audit: Audit, evidence: EvidenceByName): unknown {
  const needed = audit.needs.map((name) => {
    const item = evidence[name];
    return [name, item?.state === 'seen' ? item.value : undefined] as const;
  });
  const weighed = audit.weighs.map((name) => [name, evidence[name] ?? notGathered(name)] as const);
  return Object.fromEntries([...weighed, ...needed]);
}

function unknown(audit: Audit, subject: string, why: Unreachable): Finding {
  if (why.kind === 'bug') return shape(audit, subject, { verdict: 'error', says: sameText(why.message), from: [] });
  return shape(audit, subject, { verdict: 'unknown', says: sayUnreachable(why), from: sourcesOf(why) });
}

/** What is left of a question that stayed open. */
function sourcesOf(why: Unreachable): readonly Source[] {
  switch (why.kind) {
    case 'dns':
      return [dnsSource(why.reply)];
    case 'aws':
      return why.call === null ? [] : [awsSource(why.call)];
    case 'cancelled':
    case 'not-asked':
    case 'web':
    case 'bug':
      return [];
    default:
      return assertNever(why);
  }
}

type Judged = { readonly judgement: Judgement; readonly from: readonly Source[] };

function fromJudgement(audit: Audit, subject: string, { judgement, from }: Judged): Finding {
  switch (judgement.verdict) {
    case 'pass':
    case 'fail': {
      const { verdict, says, details } = judgement;
      return { ...shape(audit, subject, { verdict, says, from: judgement.evidence ?? from }), details };
    }
    case 'not-applicable':
      return shape(audit, subject, {
        verdict: 'not-applicable',
        says: judgement.says,
        from: judgement.evidence ?? from,
      });
    case 'cannot-tell':
      return shape(audit, subject, {
        verdict: 'unknown',
        says: sayUnreachables(judgement.whys),
        from: judgement.whys.flatMap(sourcesOf),
      });
    default:
      return assertNever(judgement);
  }
}

type Shaped = { readonly verdict: Finding['verdict']; readonly says: Text | null; readonly from: readonly Source[] };

function shape(audit: Audit, subject: string, { verdict, says, from }: Shaped): Finding {
  const { id, topic, severity, texts, ways } = audit;
  return {
    id,
    topic,
    subject,
    verdict,
    severity,
    title: verdict === 'pass' ? texts.passed : texts.title,
    says,
    why: texts.why,
    fix: texts.fix,
    details: [],
    evidence: withoutRepeats(from),
    sources: audit.sources.map(({ title, url }) => (url === undefined ? { title } : { title, url })),
    ...(ways && { ways }),
  };
}

function withoutRepeats(from: readonly Source[]): readonly Source[] {
  const seen = new Set<string>();
  return from.filter((source) => {
    const key = keyOf(source);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function keyOf(source: Source): string {
  switch (source.kind) {
    case 'dns': {
      const { question, server } = source.reply;
      return `${question.name} ${question.type} ${server}`;
    }
    case 'aws': {
      const { operation, region, subject, askedAtMs } = source.call;
      return `${operation} ${region} ${subject} ${askedAtMs}`;
    }
    default:
      return assertNever(source);
  }
}
