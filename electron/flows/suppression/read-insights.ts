// Asks what Amazon SES thinks of an address, for which AWS charges; a region that does not have it says so.
import type { RegionName } from '../../../shared/aws.ts';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import type { AddressInsights } from '../../../shared/health/panels.ts';
import type { Text } from '../../../shared/text.ts';
import { parseMailAddress } from '../../engine/protocols/mail-address/parse.ts';
import type { Ses } from '../../ports/ses.ts';

export async function readInsights(region: RegionName, address: string, ses: Ses): Promise<Outcome<AddressInsights>> {
  const parsed = parseMailAddress(address);
  if (!parsed.ok) return parsed;
  const reply = await ses.read({ read: 'addressInsights', region, about: parsed.value });
  if (reply.ok) return accept(reply.value);
  const { failure } = reply;
  const isUnknownThere =
    failure.kind === 'aws-not-found' ||
    (failure.kind === 'aws-refused' && /^Unknown(?:Operation|Action)|InvalidAction/u.test(failure.code));
  return refuse(isUnknownThere ? { kind: 'not-allowed', because: notThere(region) } : failure);
}

const notThere = (region: RegionName): Text => ({
  en: `Amazon SES in ${region} does not have GetEmailAddressInsights yet. Ask in another region: the answer is about the address, not about the region.`,
  ja: `${region} の Amazon SES では GetEmailAddressInsights をまだ利用できません。回答はリージョンではなくアドレスに関するものなので、別のリージョンで照会してください。`,
});
