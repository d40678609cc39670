// The suppression list of a region: one address and what holds its mail back, the list itself, and its changes.
import { useEffect } from 'react';
import { openSuppression } from '../../../state/suppression.ts';
import type { PartProps } from '../panel-props.ts';
import { AddressLookUp } from './address-look-up.tsx';
import { SuppressionChangeSheet } from './change-sheet.tsx';
import { ReasonsInForce } from './reasons-in-force.tsx';
import { SuppressedList } from './suppressed-list.tsx';
import styles from './suppression.module.css';

export function SuppressionPanel({ region, part, reading }: PartProps<'suppression'>) {
  useEffect(() => void openSuppression(region), [region]);
  return (
    <div className={styles.view}>
      <ReasonsInForce settings={part?.value ?? null} reading={reading} />
      <div className={styles.body}>
        <AddressLookUp region={region} />
        <SuppressedList region={region} />
      </div>
      <SuppressionChangeSheet />
    </div>
  );
}
