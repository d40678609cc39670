// HTML that declares another encoding than SES sends.
import { draftSesCharsetOther } from '../../../../../electron/engine/audits/draft-ses/charset-other.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSesCharsetOther, [
  {
    title: 'UTF-8',
    html: '<meta charset="UTF-8"><meta http-equiv="Content-Type" content="text/html; charset=utf-8">',
    verdict: 'pass',
  },
  {
    title: 'another',
    html: '<meta charset="Shift_JIS">',
    verdict: 'fail',
    at: ['1:16'],
    says: 'Shift_JIS',
    mended: '<meta charset="utf-8">',
  },
  {
    title: 'the older form',
    html: '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">',
    verdict: 'fail',
    mended: '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">',
  },
]);
