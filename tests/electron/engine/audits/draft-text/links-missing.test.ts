// Links of the HTML that the text part lacks.
import { draftTextLinksMissing } from '../../../../../electron/engine/audits/draft-text/links-missing.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftTextLinksMissing, [
  { title: 'there', html: '<a href="https://a.example/">a</a>', text: 'See https://a.example', verdict: 'pass' },
  {
    title: 'not there',
    html: '<a href="https://a.example/b">a</a>',
    text: 'See our shop',
    verdict: 'fail',
    at: ['text 1:1'],
    says: '1 of 1 links',
  },
  {
    title: 'most are there',
    html: '<a href="https://a.example/b">a</a><a href="https://a.example/c">b</a>',
    text: 'https://a.example/b',
    verdict: 'pass',
  },
  { title: 'no text', html: '<a href="https://a.example/b">a</a>', verdict: 'not-applicable' },
]);
