// Three braces.
import { draftTemplateUnescapedNeedless } from '../../../../../electron/engine/audits/draft-template/unescaped-needless.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftTemplateUnescapedNeedless, [
  { title: 'in order', html: '{{a}}', verdict: 'pass' },
  { title: 'three braces', html: 'x {{{ a }}}', verdict: 'fail', at: ['1:3'], mended: 'x {{ a }}' },
  { title: 'an ampersand', html: '{{~&a~}}', verdict: 'fail', mended: '{{~a~}}' },
]);
