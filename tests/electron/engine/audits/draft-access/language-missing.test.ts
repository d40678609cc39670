// A mail that does not tell its language.
import { draftAccessLanguageMissing } from '../../../../../electron/engine/audits/draft-access/language-missing.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAccessLanguageMissing, [
  { title: 'told', html: '<html lang="en"><p>Hello</p></html>', verdict: 'pass' },
  {
    title: 'told behind an inline partial',
    html: '{{#* inline "row"}}<tr><td></td></tr>{{/inline}}<html lang="en"><p>Hello</p></html>',
    verdict: 'pass',
  },
  { title: 'told on the body', html: '<html><body lang="en"><p>Hello</p></body></html>', verdict: 'pass' },
  {
    title: 'not told',
    html: '<!doctype html>\n<html><p>Hello</p></html>',
    verdict: 'fail',
    at: ['2:1'],
    shows: '"cures":[]',
  },
  {
    title: 'Japanese',
    html: '<html><p>こんにちは</p></html>',
    verdict: 'fail',
    mended: '<html lang="ja"><p>こんにちは</p></html>',
  },
  { title: 'a fragment', html: '<p>Hello</p>', verdict: 'fail', at: ['1:1'], says: 'no html element' },
]);
