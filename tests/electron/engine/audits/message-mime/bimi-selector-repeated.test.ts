// B34: BIMI-Selector stands in a message once, and names v=BIMI1.
import { messageMimeBimiSelectorRepeated } from '../../../../../electron/engine/audits/message-mime/bimi-selector-repeated.ts';
import { structureWith } from '../../../../fakes/mail-facts.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageMimeBimiSelectorRepeated, [
  { title: 'none', verdict: 'not-applicable' },
  { title: 'one', with: { structure: structureWith('BIMI-Selector: v=BIMI1; s=brand;\n') }, verdict: 'pass' },
  {
    title: 'two',
    with: { structure: structureWith('BIMI-Selector: v=BIMI1; s=a;\nBIMI-Selector: v=BIMI1; s=b;\n') },
    verdict: 'fail',
    says: 'more than once',
  },
  {
    title: 'malformed',
    with: { structure: structureWith('BIMI-Selector: brand\n') },
    verdict: 'fail',
    says: 'malformed',
  },
]);
