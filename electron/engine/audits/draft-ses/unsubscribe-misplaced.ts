// An unsubscribe placeholder where it makes no link.
import { unsubscribeUrl, placeholdersIn } from '../../mail/ses-placeholders.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeParts } from '../judge-parts.ts';

/** More are not shown; each is looked for in the whole mail. */
const most = 200;

export const draftSesUnsubscribeMisplaced = defineAudit({
  id: 'draft-ses-unsubscribe-misplaced',
  topic: 'draft-ses',
  subject: 'draft',
  severity: 'high',
  needs: ['draft'],
  weighs: ['draftMarkup'],
  texts: {
    title: {
      en: 'No link is made at the place of {{amazonSESUnsubscribeUrl}}',
      ja: '{{amazonSESUnsubscribeUrl}} がリンクにならない位置にあります',
    },
    passed: {
      en: 'A link is made at every place of {{amazonSESUnsubscribeUrl}}',
      ja: '{{amazonSESUnsubscribeUrl}} の位置に問題はありません',
    },
    why: {
      en: 'SES replaces it only in the HTML and text parts. In the subject it appears as typed; in a comment, or in an attribute other than href, nobody can click it.',
      ja: '置き換えの対象は HTML パートとテキストパートだけです。件名ではそのまま表示され、href 以外の属性やコメントではクリックできません。',
    },
    fix: {
      en: 'Put it in the href of a link: <a href="{{amazonSESUnsubscribeUrl}}">Unsubscribe</a>.',
      ja: '<a href="{{amazonSESUnsubscribeUrl}}">配信停止</a> のように、リンクの href に書いてください。',
    },
  },
  sources: [citeSes('subscription management', 'sending-email-subscription-management')],
  judge: ({ draft, draftMarkup }) => {
    const { elements = [], comments = [] } = draftMarkup.state === 'seen' ? draftMarkup.value : {};
    const dead = [
      ...elements.flatMap(({ attributes }) => attributes.filter(({ name }) => name !== 'href')),
      ...comments.filter(({ conditional }) => conditional === null),
    ].map(({ span }) => span);
    return judgeParts(draft, (text, part) =>
      placeholdersIn(text, unsubscribeUrl)
        .slice(0, most)
        .filter(
          ({ start }) =>
            part === 'subject' || (part === 'html' && dead.some((span) => span.start <= start && start < span.end)),
        )
        .map(({ start, end }) => ({ span: { start, end }, says: part === 'subject' ? inSubject : noLink })),
    );
  },
});

const inSubject = { en: 'SES does not replace it in the subject.', ja: '件名では置き換えられません。' };
const noLink = { en: 'It makes no link here.', ja: 'この位置ではリンクになりません。' };
