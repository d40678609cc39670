// The exact calls behind changes of stored templates: what is sent, what it does, and how it is undone.
import { assertNever } from '../../../shared/assert-never.ts';
import type { RegionName } from '../../../shared/aws.ts';
import { contentInput } from '../../../shared/draft/content.ts';
import type { TemplatePlan } from '../../../shared/draft/asks.ts';
import type { TemplatePart } from '../../../shared/draft/source.ts';
import type { TemplateContent, TemplatePreview } from '../../../shared/draft/template.ts';
import type { Text } from '../../../shared/text.ts';
import { commandLine } from './command-line.ts';

type Call = TemplatePreview['calls'][number];

export type TemplateOperation =
  | 'CreateEmailTemplate'
  | 'UpdateEmailTemplate'
  | 'DeleteEmailTemplate'
  | 'GetEmailTemplate';

type Input = { readonly [key: string]: unknown };

/** SES API v2 reference: the content replaces all that was there. */
export function templateInput(name: string, content: TemplateContent | null): Input {
  return content === null ? { TemplateName: name } : { TemplateName: name, TemplateContent: contentInput(content) };
}

/** What a plan meets: the content that will be copied, and what stands where it goes. */
export type TemplatesMet = {
  readonly source: TemplateContent | null;
  readonly target: TemplateContent | null;
  readonly drops: readonly TemplatePart[];
};

export function templatePreview(plan: TemplatePlan, { source, target, drops }: TemplatesMet): TemplatePreview {
  const replaces = plan.kind === 'copy' && target !== null;
  const typed = plan.kind === 'delete' || plan.kind === 'delete-everywhere' ? plan.name : replaces ? plan.to : null;
  return { calls: callsOf(plan, { source, target }), ...sayPlan(plan, replaces), drops, typed };
}

function callsOf(plan: TemplatePlan, { source, target }: Omit<TemplatesMet, 'drops'>): readonly Call[] {
  switch (plan.kind) {
    case 'create':
      return [call('CreateEmailTemplate', plan.region, templateInput(plan.name, plan.content))];
    case 'update':
      return [call('UpdateEmailTemplate', plan.region, templateInput(plan.name, plan.content))];
    case 'rename':
      return [
        call('CreateEmailTemplate', plan.region, templateInput(plan.to, source)),
        call('GetEmailTemplate', plan.region, templateInput(plan.to, null)),
        call('DeleteEmailTemplate', plan.region, templateInput(plan.name, null)),
      ];
    case 'delete':
      return [call('DeleteEmailTemplate', plan.region, templateInput(plan.name, null))];
    case 'delete-everywhere':
      return plan.regions.map((region) => call('DeleteEmailTemplate', region, templateInput(plan.name, null)));
    case 'copy': {
      const operation = target === null ? 'CreateEmailTemplate' : 'UpdateEmailTemplate';
      return [call(operation, plan.toRegion, templateInput(plan.to, source))];
    }
    default:
      return assertNever(plan);
  }
}

function call(operation: TemplateOperation, region: RegionName, input: Input): Call {
  const line = commandLine({ service: 'sesv2', operation, region, input });
  return { operation, action: `ses:${operation}`, input, commandLine: line };
}

type Said = { readonly effect: Text; readonly undo: Text };

function sayPlan(plan: TemplatePlan, replaces: boolean): Said {
  switch (plan.kind) {
    case 'create':
      return sayCreate(plan.name, plan.region);
    case 'update':
      return sayUpdate(plan.name, plan.region);
    case 'rename':
      return sayRename(plan.name, plan.to);
    case 'delete':
      return sayDelete(plan.name, [plan.region]);
    case 'delete-everywhere':
      return sayDelete(plan.name, plan.regions);
    case 'copy':
      return replaces ? sayUpdate(plan.to, plan.toRegion) : sayCreate(plan.to, plan.toRegion);
    default:
      return assertNever(plan);
  }
}

function sayCreate(name: string, region: RegionName): Said {
  return {
    effect: {
      en: `${name} is created in ${region} and can be used for sending at once.`,
      ja: `${name} が ${region} に作成され、すぐに送信に使えるようになります。`,
    },
    undo: { en: `Delete ${name} again.`, ja: `${name} を削除すると元に戻ります。` },
  };
}

function sayUpdate(name: string, region: RegionName): Said {
  return {
    effect: {
      en: `All of ${name} in ${region} is replaced. The next message sent with it has the new content.`,
      ja: `${region} の ${name} の内容がすべて置き換わります。次に送信するメールから新しい内容になります。`,
    },
    undo: {
      en: 'Restore the version “Opened” in the History of the draft, then save it again. SES keeps no old versions.',
      ja: '下書きの「履歴」で「開いた時点」のバージョンに戻し、もう一度保存します。SES には以前の内容が残りません。',
    },
  };
}

function sayRename(name: string, to: string): Said {
  return {
    effect: {
      en: `SES cannot rename: ${to} is created with the same content and read back, then ${name} is deleted. From then on, sending with ${name} fails.`,
      ja: `SES では名前を変更できないため、同じ内容で ${to} を作成し、読み出して確認してから ${name} を削除します。以後、${name} を指定した送信は失敗します。`,
    },
    undo: { en: `Rename ${to} back to ${name}.`, ja: `${to} の名前を ${name} に戻します。` },
  };
}

function sayDelete(name: string, regions: readonly RegionName[]): Said {
  const where = regions.join(', ');
  return {
    effect: {
      en: `${name} is deleted in ${where}. From then on, sending with it there fails.`,
      ja: `${where} の ${name} を削除します。以後、このテンプレートを指定した送信は失敗します。`,
    },
    undo: {
      en: 'SES cannot restore it. Export it first, or keep a draft of it.',
      ja: 'SES では元に戻せません。先にエクスポートするか、下書きとして残してください。',
    },
  };
}
