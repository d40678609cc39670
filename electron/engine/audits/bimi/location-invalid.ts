// B07: the address of the logo or of the certificate is not one https URL.
import { assertNever } from '../../../../shared/assert-never.ts';
import type { Text } from '../../../../shared/text.ts';
import { amendedBimi, textExcerpt } from '../../derive/bimi-cure.ts';
import type { Location, LocationFault } from '../../protocols/bimi/types.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { citeBimi, judgeOfferedLogo } from '../judge-bimi-record.ts';

export const bimiLocationInvalid = defineAudit({
  id: 'bimi-location-invalid',
  topic: 'bimi',
  subject: 'domain',
  severity: 'medium',
  needs: ['target', 'bimi'],
  texts: {
    title: { en: 'The BIMI record names an address that is not usable', ja: 'BIMI レコードのアドレスが使えません' },
    passed: {
      en: 'Logo and certificate are named by https addresses',
      ja: 'ロゴと証明書は https のアドレスで示されています',
    },
    why: {
      en: 'The tags l= and a= each take exactly one https address; the logo must be an SVG file. Receivers fetch nothing else, so no logo is shown.',
      ja: 'l= と a= に書けるのは、それぞれ https のアドレス 1 つだけで、ロゴは SVG ファイルに限られます。それ以外は取得されず、ロゴは表示されません。',
    },
    fix: {
      en: 'Name one https address for each, and see that the file can be fetched there. A comma inside an address is written %2C.',
      ja: 'それぞれ https のアドレスを 1 つだけ書き、そこからファイルを取得できることを確認してください。アドレス中のカンマは %2C と書きます。',
    },
  },
  sources: [citeBimi('Assertion Record', 'B07')],
  judge: ({ target, bimi }) =>
    judgeOfferedLogo(target, bimi, (found) => {
      const { record, reply } = found;
      const faulty = [record.location, record.evidence].flatMap((location) =>
        location === null || location.fault === null ? [] : [{ ...location, reason: sayFault(location.fault) }],
      );
      const [first] = faulty;
      if (first === undefined) return pass(null, { replies: [reply] });
      const changes = Object.fromEntries(faulty.flatMap((location) => repair(location)));
      return fail(
        { en: `${first.tag.name}=: ${first.reason.en}`, ja: `${first.tag.name}= について: ${first.reason.ja}` },
        {
          details: [
            textExcerpt(
              reply,
              record.text,
              faulty.map(({ tag, reason }) => ({ ...tag.valueSpan, reason })),
            ),
            // Only what can be put right without asking is proposed.
            ...(Object.keys(changes).length === faulty.length ? [amendedBimi(found, changes)] : []),
          ],
          replies: [reply],
        },
      );
    }),
});

function repair({ tag, fault }: Location): readonly (readonly [string, string])[] {
  if (fault === 'several')
    return [[tag.name, tag.value.split(/[\s,]+/u).find((one) => one.startsWith('https://')) ?? '']];
  return fault === 'not-https' && /^http:\/\//iu.test(tag.value)
    ? [[tag.name, tag.value.replace(/^http:/iu, 'https:')]]
    : [];
}

function sayFault(fault: LocationFault): Text {
  switch (fault) {
    case 'several':
      return { en: 'More than one address.', ja: 'アドレスが複数あります。' };
    case 'not-https':
      return { en: 'The address does not begin with https://.', ja: 'https:// で始まっていません。' };
    case 'not-a-uri':
      return { en: 'No address can be read here.', ja: 'アドレスとして読めません。' };
    case 'not-svg':
      return { en: 'The file is not named as an SVG image.', ja: 'SVG 画像のファイル名ではありません。' };
    default:
      return assertNever(fault);
  }
}
