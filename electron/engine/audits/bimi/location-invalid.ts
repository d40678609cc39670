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
    title: { en: 'An address in the BIMI record cannot be used', ja: 'BIMI レコードのアドレスが使えません' },
    passed: {
      en: 'The logo and the certificate have https addresses',
      ja: 'ロゴと証明書は https のアドレスで示されています',
    },
    why: {
      en: 'The tags l= (logo) and a= (certificate) each take exactly one https address, and the logo must be an SVG file. Receivers fetch nothing else, so no logo is shown.',
      ja: 'l=（ロゴ）と a=（証明書）に書けるのは、それぞれ https のアドレス 1 つだけで、ロゴは SVG ファイルに限られます。それ以外は取得されず、ロゴは表示されません。',
    },
    fix: {
      en: 'Put one https address into each tag; write a comma inside an address as %2C. Open each address in a browser to check that the file is there, then publish the record.',
      ja: 'タグごとに https のアドレスを 1 つだけ書いてください。アドレス中のカンマは %2C と書きます。各アドレスをブラウザーで開き、ファイルを取得できることを確認してから、レコードを公開します。',
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
      return { en: 'This cannot be read as an address.', ja: 'アドレスとして読めません。' };
    case 'not-svg':
      return { en: 'The file is not named as an SVG image.', ja: 'SVG 画像のファイル名ではありません。' };
    default:
      return assertNever(fault);
  }
}
