// The identities of a region that a message may be From, those that can send first, with the DMARC result of their last audit.
import type { IdentityRow } from '../../../shared/account-report.ts';
import type { RegionName } from '../../../shared/aws.ts';
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { SenderChoice } from '../../../shared/message/sending.ts';
import type { IdentityLine, VerificationStatus } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import type { AccountStore } from '../../ports/account-store.ts';
import { optionsOf, type SendingWorld } from './sending-world.ts';

export type SendersWorld = Pick<SendingWorld, 'ses' | 'signal'> & {
  readonly profileId: string;
  readonly accounts: Pick<AccountStore, 'openAccount' | 'openIdentity'>;
};

export async function listSenders(region: RegionName, world: SendersWorld): Promise<Outcome<readonly SenderChoice[]>> {
  const [reply, kept] = await Promise.all([
    world.ses.read({ read: 'identities', region, about: null }, optionsOf(world)),
    world.accounts.openAccount(world.profileId),
  ]);
  if (!reply.ok) return reply;
  const rows = kept.ok ? (kept.value?.rows ?? []) : [];
  const audited = new Map(rows.filter((row) => row.region === region).map((row) => [row.name, row]));
  const choices = await Promise.all(reply.value.map((line) => choiceOf(line, audited.get(line.name), world)));
  return accept(choices.toSorted(byUse));
}

async function choiceOf(line: IdentityLine, row: IdentityRow | undefined, world: SendersWorld): Promise<SenderChoice> {
  const dmarc = row?.dmarc ?? null;
  return {
    ...line,
    canSend: line.sendingEnabled,
    why: line.sendingEnabled ? null : whys[line.verification],
    dmarc,
    disposition: dmarc === 'fail' ? await dispositionOf(line, world) : null,
  };
}

/** What the policy asks for is in the identity's own report; only a fail has one. */
async function dispositionOf(line: IdentityLine, { profileId, accounts }: SendersWorld) {
  const report = await accounts.openIdentity(profileId, line);
  return report.ok ? (report.value.predictions[0]?.disposition ?? null) : null;
}

function byUse(a: SenderChoice, b: SenderChoice): number {
  if (a.canSend !== b.canSend) return a.canSend ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}

const whys: { readonly [V in VerificationStatus]: Text } = {
  SUCCESS: {
    en: 'It is verified, but SES has disabled sending from it.',
    ja: '検証済みですが、SES でこの ID からの送信が無効になっています。',
  },
  PENDING: {
    en: 'It is not verified yet: SES is waiting for its DNS records, or for a click on the link in its verification mail.',
    ja: '検証が完了していません。DNS レコードの公開、または検証メールのリンクのクリックを待っています。',
  },
  TEMPORARY_FAILURE: {
    en: 'It was verified, but SES no longer finds its DNS records.',
    ja: '検証済みでしたが、現在 SES が DNS レコードを確認できません。',
  },
  FAILED: {
    en: 'Its verification has failed. Start it again.',
    ja: '検証に失敗しました。もう一度検証を開始してください。',
  },
  NOT_STARTED: {
    en: 'Its verification has not been started.',
    ja: '検証が開始されていません。',
  },
};
