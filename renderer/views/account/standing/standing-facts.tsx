// What SES says of the account in a region, as a dense grid of definitions.
import type { Known } from '../../../../shared/health/known.ts';
import type { Quota } from '../../../../shared/health/standing.ts';
import type { SesAccount } from '../../../../shared/ses.ts';
import { accountEn } from '../../../text/account-en.ts';
import { accountJa } from '../../../text/account-ja.ts';
import { copyText } from '../../../state/app.ts';
import { useWords, useWordsOf } from '../../../text/words.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { Fact, Facts, Said } from '../../../ui/facts.tsx';
import type { GlyphState } from '../../../ui/state-glyph.tsx';
import styles from './standing.module.css';

type Props = { readonly account: Known<SesAccount>; readonly quota: Quota | null };

export function StandingFacts({ account, quota }: Props) {
  const { standing: said } = useWordsOf({ en: accountEn, ja: accountJa });
  if (!account.known) return <p className={styles.quiet}>{said.noAccount}</p>;
  const { productionAccess, sendingEnabled, mailType, pricingPlan, vdmEnabled } = account.value;
  const rate = quota?.maxPerSecond ?? null;
  return (
    <Facts columns>
      <Fact name={said.access}>
        <Said glyph={productionAccess ? 'pass' : 'info'}>{productionAccess ? said.production : said.sandbox}</Said>
      </Fact>
      <Fact name={said.sending}>
        <Said glyph={sendingEnabled ? 'pass' : 'high'}>{sendingEnabled ? said.sendingOn : said.sendingOff}</Said>
      </Fact>
      <Fact name={said.enforcement}>
        <Enforcement status={account.value.enforcement} />
      </Fact>
      <Fact name={said.review}>
        <Review review={account.value.review} />
      </Fact>
      <Fact name={said.rate}>{rate === null ? said.unknown : said.perSecond(rate)}</Fact>
      <Fact name={said.mailType}>{mailType === null ? said.notTold : (said.mailTypes[mailType] ?? mailType)}</Fact>
      <Fact name={said.vdm}>{vdmEnabled ? said.on : said.off}</Fact>
      {pricingPlan === null ? null : <Fact name={said.plan}>{pricingPlan}</Fact>}
    </Facts>
  );
}

const enforcementGlyphs: { readonly [status: string]: GlyphState } = {
  HEALTHY: 'pass',
  PROBATION: 'high',
  SHUTDOWN: 'blocker',
};

/** What a later API adds is shown as it is written. */
function Enforcement({ status }: { readonly status: string }) {
  const { standing: said } = useWordsOf({ en: accountEn, ja: accountJa });
  return (
    <>
      <Said glyph={enforcementGlyphs[status] ?? 'unknown'}>{said.enforcements[status] ?? said.otherEnforcement}</Said>
      <code translate="no">{status}</code>
    </>
  );
}

function Review({ review }: Pick<SesAccount, 'review'>) {
  const { words } = useWords();
  const { standing: said } = useWordsOf({ en: accountEn, ja: accountJa });
  if (review === null) return said.noReview;
  const { status, caseId } = review;
  return (
    <>
      <span>{said.reviews[status] ?? status}</span>
      {caseId === null ? null : (
        <span className={styles.said}>
          {said.caseId} <code translate="no">{caseId}</code>
          <CopyButton
            text={caseId}
            label={said.copyCase}
            copiedLabel={words.details.copied}
            onCopy={(text) => void copyText(text)}
            iconOnly
          />
        </span>
      )}
    </>
  );
}
