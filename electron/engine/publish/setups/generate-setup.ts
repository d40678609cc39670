// A set-up as files to deploy, with what it does otherwise than the field notes, and the steps to try it.
import { assertNever } from '../../../../shared/assert-never.ts';
import { accept, type Outcome, refuse } from '../../../../shared/failure.ts';
import type { SetupAsk } from '../../../../shared/health/asks.ts';
import type { GeneratedSetup } from '../../../../shared/health/generated.ts';
import { parseDomain } from '../../protocols/dns/name.ts';
import { alarmsCloudFormation } from './alarms-cloudformation.ts';
import { alarmsTerraform } from './alarms-terraform.ts';
import { domainModuleCloudFormation } from './domain-module-cloudformation.ts';
import { domainModuleTerraform } from './domain-module-terraform.ts';
import { eventsToS3CloudFormation } from './events-to-s3-cloudformation.ts';
import { eventsToS3Terraform } from './events-to-s3-terraform.ts';
import { feedbackToLogsCloudFormation } from './feedback-to-logs-cloudformation.ts';
import { feedbackToLogsTerraform } from './feedback-to-logs-terraform.ts';
import { setupCommands } from './setup-commands.ts';
import { setupNotes } from './setup-notes.ts';

/** Refuses, in one sentence, what would not deploy: a domain or an address that is none, no event at all. */
export function generateSetup(told: SetupAsk): Outcome<GeneratedSetup> {
  const checked = checkAsk(told);
  if (!checked.ok) return checked;
  const ask = checked.value;
  return accept({ ask, files: filesOf(ask), notes: setupNotes(ask), commands: setupCommands(ask) });
}

function filesOf(ask: SetupAsk): GeneratedSetup['files'] {
  const domain = ask.domain ?? '';
  const isTerraform = ask.format === 'terraform';
  const one = (text: string): GeneratedSetup['files'] => [{ name: isTerraform ? 'main.tf' : 'template.yaml', text }];
  switch (ask.kind) {
    case 'events-to-s3':
      return one(isTerraform ? eventsToS3Terraform(ask) : eventsToS3CloudFormation(ask));
    case 'feedback-to-logs':
      return one(isTerraform ? feedbackToLogsTerraform(ask, domain) : feedbackToLogsCloudFormation(ask, domain));
    case 'domain-module':
      return isTerraform ? domainModuleTerraform(ask, domain) : one(domainModuleCloudFormation(ask, domain));
    case 'alarms':
      return one(isTerraform ? alarmsTerraform(ask) : alarmsCloudFormation(ask));
    default:
      return assertNever(ask.kind);
  }
}

/** What is written into a template must not be able to end the text it stands in. */
const plainAddress = /^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/u;

function checkAsk(ask: SetupAsk): Outcome<SetupAsk> {
  if (ask.email !== null && !plainAddress.test(ask.email)) return refuse({ kind: 'bad-input', because: noAddress });
  const listsEvents = ask.kind === 'events-to-s3' || ask.kind === 'domain-module';
  if (listsEvents && ask.eventTypes.length === 0) return refuse({ kind: 'bad-input', because: noEvents });
  if (ask.kind === 'events-to-s3' || ask.kind === 'alarms') return accept({ ...ask, domain: null });
  const domain = parseDomain(ask.domain ?? '');
  return domain.ok ? accept({ ...ask, domain: domain.value.ascii }) : domain;
}

const noAddress = {
  en: 'This is not an e-mail address that can be subscribed. Type one such as alerts@example.com, or leave it empty.',
  ja: 'サブスクリプションに使えるメールアドレスではありません。alerts@example.com のように入力するか、空にしてください。',
};
const noEvents = {
  en: 'Choose at least one event type; for a complete history all but OPEN and CLICK, which change the message.',
  ja: 'イベントタイプを 1 つ以上選択してください。履歴を残すには、メールの内容が変わる OPEN と CLICK を除くすべてを選ぶのが目安です。',
};
