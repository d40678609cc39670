// Derives an SMTP password for a region, from the active profile's key or one typed in; it is answered and forgotten.
import { assertNever } from '../../../shared/assert-never.ts';
import type { RegionName } from '../../../shared/aws.ts';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import { type SmtpPassword, smtpHost } from '../../../shared/health/smtp.ts';
import type { AccessKey, AwsProfile, Profile } from '../../../shared/profile.ts';
import type { Text } from '../../../shared/text.ts';
import type { SecretStore } from '../../ports/secret-store.ts';
import type { Smtp } from '../../ports/smtp.ts';
import { readKeys } from '../keep-secret.ts';

export type PasswordAsk = {
  readonly region: RegionName;
  /** Null: the one that is kept for the profile. */
  readonly key: AccessKey | null;
};

export type PasswordWorld = { readonly profile: Profile; readonly secrets: SecretStore; readonly smtp: Smtp };

export async function makePassword(ask: PasswordAsk, world: PasswordWorld): Promise<Outcome<SmtpPassword>> {
  const found = ask.key === null ? await keyOf(world) : accept(ask.key);
  if (!found.ok) return found;
  const { accessKeyId, secretAccessKey, sessionToken } = found.value;
  if (sessionToken !== null || accessKeyId.startsWith('ASIA')) return refuse({ kind: 'bad-input', because: temporary });
  const password = world.smtp.password(secretAccessKey, ask.region);
  return accept({ host: smtpHost(ask.region), userName: accessKeyId, password });
}

async function keyOf({ profile, secrets, smtp }: PasswordWorld): Promise<Outcome<AccessKey>> {
  switch (profile.kind) {
    case 'demo':
      return smtp.demoKey === null ? refuse({ kind: 'not-allowed', because: noAccount }) : accept(smtp.demoKey);
    case 'dns':
      return refuse({ kind: 'not-allowed', because: noAccount });
    case 'aws':
      return keptKey(profile, secrets);
    default:
      return assertNever(profile);
  }
}

async function keptKey(profile: AwsProfile, secrets: SecretStore): Promise<Outcome<AccessKey>> {
  const { kind } = profile.credentials;
  switch (kind) {
    case 'keys': {
      const kept = await readKeys(profile, secrets);
      if (!kept.ok) return kept;
      return kept.value === null ? refuse({ kind: 'not-allowed', because: noneKept }) : accept(kept.value);
    }
    case 'role':
    case 'sso':
      return refuse({ kind: 'not-allowed', because: signsInForAWhile });
    case 'shared-config':
    case 'environment':
      return refuse({ kind: 'not-allowed', because: keptElsewhere });
    default:
      return assertNever(kind);
  }
}

const temporary: Text = {
  en: 'These are temporary keys, and SES accepts no SMTP password made from them: use the long-lived access key of an IAM user (it begins with AKIA and has no session token).',
  ja: '一時的な認証情報からは SMTP パスワードを作成できません。IAM ユーザーの長期アクセスキー（AKIA で始まり、セッショントークンのないもの）を使ってください。',
};

const noAccount: Text = {
  en: 'This profile has no AWS account. Type in the access key of an IAM user that may send.',
  ja: 'このプロファイルには AWS アカウントがありません。送信が許可された IAM ユーザーのアクセスキーを入力してください。',
};

const noneKept: Text = {
  en: 'No access key is kept for this profile. Save one in Profiles, or type one in here.',
  ja: 'このプロファイルにはアクセスキーが保存されていません。「プロファイル」で保存するか、ここで入力してください。',
};

const signsInForAWhile: Text = {
  en: 'This profile signs in with temporary credentials, and SES accepts no SMTP password made from them. Type in the access key of an IAM user.',
  ja: 'このプロファイルは一時的な認証情報でサインインするため、SMTP パスワードを作成できません。IAM ユーザーのアクセスキーを入力してください。',
};

const keptElsewhere: Text = {
  en: 'The keys of this profile are kept outside Plumbline, which does not read them out. Type in the access key of an IAM user.',
  ja: 'このプロファイルのキーは Plumbline の外で管理されており、読み出しません。IAM ユーザーのアクセスキーを入力してください。',
};
