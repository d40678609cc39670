// From on the left, the SPF and DKIM legs between, DMARC's verdict on the right; a leg that does not align is broken.
import type { Leg, Prediction } from '../../shared/report.ts';
import { useWords } from '../text/words.tsx';
import { MonoText } from '../ui/mono-text.tsx';
import { StateGlyph, type GlyphState } from '../ui/state-glyph.tsx';
import styles from './prediction-diagram.module.css';
import { resultGlyphs } from './result-glyphs.ts';

export function PredictionDiagram({ prediction }: { readonly prediction: Prediction }) {
  const { words, say } = useWords();
  const { stream, legs, result, disposition, differs7489, says } = prediction;
  return (
    <figure className={styles.figure} aria-label={say(says)}>
      <p className={styles.says}>{say(says)}</p>
      <div className={styles.diagram}>
        <div className={styles.node}>
          <span className={styles.caption}>{words.prediction.from}</span>
          <MonoText text={stream.fromDomain} />
        </div>
        <div className={styles.legs}>
          {legs.map((leg) => (
            <LegLine key={leg.leg} leg={leg} />
          ))}
        </div>
        <div className={styles.node} data-result={result}>
          <span className={styles.result}>
            <StateGlyph state={resultGlyphs[result]} size={16} />
            {words.prediction.result[result]}
          </span>
          {disposition === null ? null : (
            <span className={styles.caption}>{words.prediction.disposition[disposition]}</span>
          )}
        </div>
      </div>
      {differs7489 === null ? null : (
        <p className={styles.differs}>
          <StateGlyph state="info" />
          <span>
            <strong>{words.prediction.older}:</strong> {say(differs7489)}
          </span>
        </p>
      )}
    </figure>
  );
}

const alignedGlyphs: { readonly [A in Leg['aligned']]: GlyphState } = {
  strict: 'pass',
  relaxed: 'pass',
  no: 'blocker',
  unknown: 'unknown',
};

function LegLine({ leg }: { readonly leg: Leg }) {
  const { words, say } = useWords();
  const name = leg.leg === 'spf' ? words.prediction.mailFrom : words.prediction.dkim;
  return (
    <div className={styles.leg} data-aligned={leg.aligned} title={say(leg.says)}>
      <span className={styles.wire} aria-hidden />
      <div className={styles.legNode}>
        <span className={styles.legHead}>
          <strong>{words.prediction.leg[leg.leg]}</strong>
          <span className={styles.caption}>{name}</span>
        </span>
        {leg.domain === null ? <span>{words.prediction.unsigned}</span> : <MonoText text={leg.domain} />}
        <span className={styles.legAligned}>
          <StateGlyph state={alignedGlyphs[leg.aligned]} />
          {words.prediction.aligned[leg.aligned]}
        </span>
      </div>
      <span className={styles.wire} aria-hidden />
    </div>
  );
}
