// The generated set-ups: what each tool's own parser reads of them, what they grant, and what they refuse.
import { parse as parseHcl } from '@cdktf/hcl2json';
import { describe, expect, it } from 'vitest';
import { parseDocument, type ScalarTag } from 'yaml';
import { generateSetup } from '../../../../../electron/engine/publish/setups/generate-setup.ts';
import type { SetupAsk } from '../../../../../shared/health/asks.ts';
import { setupFormats, setupKinds } from '../../../../../shared/health/generated.ts';

const plain: SetupAsk = {
  kind: 'events-to-s3',
  format: 'terraform',
  region: 'eu-south-1',
  accountId: null,
  configurationSet: 'history',
  createSet: true,
  domain: 'shop.example',
  eventTypes: ['SEND', 'RENDERING_FAILURE', 'REJECT', 'DELIVERY', 'DELIVERY_DELAY', 'BOUNCE', 'COMPLAINT'],
  email: 'alerts@shop.example',
  keepDays: 100,
};

function filesOf(change: Partial<SetupAsk> = {}) {
  const setup = generateSetup({ ...plain, ...change });
  if (!setup.ok) throw new Error(JSON.stringify(setup.failure));
  return setup.value;
}

type Hcl = { readonly [kind: string]: { readonly [type: string]: { readonly [name: string]: readonly Hcl[] } } };

async function terraform(change: Partial<SetupAsk> = {}): Promise<{ readonly json: Hcl; readonly text: string }> {
  const { files } = filesOf({ ...change, format: 'terraform' });
  const text = files.map((file) => file.text).join('\n');
  return { json: (await parseHcl('main.tf', text)) as Hcl, text };
}

/** The short forms of CloudFormation's functions, as what they stand for. */
const tags: ScalarTag[] = ['Ref', 'Sub', 'GetAtt'].map((name) => ({
  tag: `!${name}`,
  resolve: (text: string) => ({ [name]: text }),
}));
const sequences = ['Not', 'Equals'].map((name) => ({
  tag: `!${name}`,
  collection: 'seq' as const,
  resolve: (items: unknown) => items,
}));

type Template = {
  readonly Parameters?: object;
  readonly Resources: {
    readonly [id: string]: { readonly Type: string; readonly Properties: { readonly [name: string]: unknown } };
  };
};

function cloudFormation(change: Partial<SetupAsk> = {}): { readonly template: Template; readonly text: string } {
  const [file] = filesOf({ ...change, format: 'cloudformation' }).files;
  const text = file?.text ?? '';
  const document = parseDocument(text, { customTags: [...tags, ...sequences] as never });
  expect(document.errors).toEqual([]);
  return { template: document.toJS() as Template, text };
}

/** All that is referred to by !Ref, !GetAtt and ${...} of !Sub. */
function referred(text: string): readonly string[] {
  const direct = [...text.matchAll(/!(?:Ref|GetAtt) ([A-Za-z0-9]+)/gu)].map(([, name]) => name ?? '');
  const inSub = [...text.matchAll(/!Sub '([^']*)'/gu)].flatMap(([, sub]) =>
    [...(sub ?? '').matchAll(/\$\{([A-Za-z0-9:]+)/gu)].map(([, name]) => name ?? ''),
  );
  return [...direct, ...inSub].filter((name) => !name.startsWith('AWS::'));
}

const variants = [{}, { createSet: false, accountId: '111122223333', email: null, keepDays: null }];

describe.each(setupKinds)('%s', (kind) => {
  it.each(variants)('is Terraform that HashiCorp parses, with every reference in it (%o)', async (variant) => {
    const { json, text } = await terraform({ ...variant, kind });
    const declared = Object.entries({ ...json['resource'] }).flatMap(([type, named]) =>
      Object.keys(named).map((name) => `${type}.${name}`),
    );
    const data = Object.entries({ ...json['data'] }).flatMap(([type, named]) =>
      Object.keys(named).map((name) => `data.${type}.${name}`),
    );
    const variables = Object.keys({ ...json['variable'] }).map((name) => `var.${name}`);
    const used = [...text.matchAll(/\b(data\.[a-z0-9_]+\.[a-z_]+|aws_[a-z0-9_]+\.[a-z0-9_]+|var\.[a-z_]+)/gu)].map(
      ([name]) => name,
    );
    const names = [...declared, ...data, ...variables];
    expect(used.filter((name) => !names.includes(name) && !data.some((each) => each.endsWith(`.${name}`)))).toEqual([]);
    expect(used.length).toBeGreaterThan(0);
  });

  it.each(variants)('is a CloudFormation template with every reference in it (%o)', (variant) => {
    const { template, text } = cloudFormation({ ...variant, kind });
    const names = [...Object.keys(template.Resources), ...Object.keys(template.Parameters ?? {})];
    expect(referred(text).filter((name) => !names.includes(name))).toEqual([]);
    expect(referred(text).length).toBeGreaterThan(0);
  });

  it.each(setupFormats)('grants no wildcard of actions, and says in both languages what it does (%s)', (format) => {
    const { files, notes, commands } = filesOf({ kind, format });
    expect(files.map(({ text }) => text).join('\n')).not.toMatch(/"[a-z0-9]+:\*"|Action: [a-z0-9]*:?\*/u);
    expect(notes.length).toBeGreaterThan(1);
    expect(notes.filter(({ en, ja }) => en === '' || !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(ja))).toEqual(
      [],
    );
    expect(commands.join('\n')).toContain(
      kind === 'alarms' || kind === 'domain-module' || format === 'cloudformation' ? 'aws ' : 'terraform apply',
    );
  });
});

describe('what was wrong in the field', () => {
  it('lets SES put records only, for this set only, and writes the error prefix as an expression', () => {
    const { template, text } = cloudFormation();
    const role = template.Resources['SesRole']?.Properties;
    expect(JSON.stringify(role)).toContain('"Action":"firehose:PutRecordBatch"');
    expect(JSON.stringify(role)).toContain(':ses:eu-south-1:${AWS::AccountId}:configuration-set/history');
    expect(text).toContain("ErrorOutputPrefix: 'error/!{firehose:error-output-type}/'");
  });

  it('stores each notification whole and once, with no right to make log groups', () => {
    const { template, text } = cloudFormation({ kind: 'feedback-to-logs' });
    expect(JSON.stringify(template.Resources['FunctionRole'])).not.toContain('CreateLogGroup');
    expect(text).not.toMatch(/sequence_?token/iu);
    expect(template.Resources['FeedbackTopic']?.Properties).toEqual({ TopicName: 'ses-feedback' });
    expect(template.Resources['FeedbackLog']?.Properties).toMatchObject({ RetentionInDays: 120 });
  });

  it('makes the set a default, counts sends and complaints, and gives MAIL FROM its records', async () => {
    const { json } = await terraform({ kind: 'domain-module' });
    expect(json).toMatchObject({
      resource: {
        aws_sesv2_email_identity: {
          this: [{ configuration_set_name: expect.stringContaining('aws_sesv2_configuration_set') }],
        },
        aws_sesv2_configuration_set_event_destination: {
          counts: [{ event_destination: [{ matching_event_types: plain.eventTypes }] }],
        },
        aws_route53_record: { mail_from_mx: [{ records: ['10 feedback-smtp.eu-south-1.amazonses.com'] }] },
      },
    });
  });

  it('alarms on fractions and ignores missing data', async () => {
    const { json } = await terraform({ kind: 'alarms' });
    const alarms = Object.values(json['resource']?.['aws_cloudwatch_metric_alarm'] ?? {}).flat();
    expect(alarms).toHaveLength(4);
    for (const alarm of alarms) {
      expect(alarm).toMatchObject({ treat_missing_data: 'ignore', namespace: 'AWS/SES' });
      expect(Number(alarm['threshold'])).toBeLessThanOrEqual(0.05);
    }
  });
});

describe('what would not deploy', () => {
  it.each([
    ['an address that ends the text', { kind: 'alarms', email: `a"@b.example` }, 'bad-input'],
    ['an address in two lines', { kind: 'alarms', email: 'a@b.example\nx: y' }, 'bad-input'],
    ['no event', { eventTypes: [] }, 'bad-input'],
    ['no domain where one is needed', { kind: 'feedback-to-logs', domain: null }, 'not-a-domain'],
    ['a domain that ends the text', { kind: 'domain-module', domain: 'x.example"' }, 'not-a-domain'],
  ] satisfies readonly (readonly [string, Partial<SetupAsk>, string])[])('refuses %s', (_what, change, kind) => {
    expect(generateSetup({ ...plain, ...change })).toMatchObject({ ok: false, failure: { kind } });
  });
});
