// How the lines of a chart are told apart: by colour, and by dashes for who sees no colours.
import type { ChartPoint } from './chart-scale.ts';

export type ChartLine = {
  readonly key: string;
  readonly label: string;
  readonly points: readonly ChartPoint[];
  /** How long each of its values holds. */
  readonly stepMs: number;
  /** Which of the looks it has; the same as long as it is shown. */
  readonly look: number;
};

export type LineLook = { readonly colour: string; readonly dashes: string };

const colours = 8;
/** Five patterns for eight colours: forty lines look different. */
const dashes = ['', '7 4', '2 4', '10 3 2 3', '14 5'];

/** `--chart-1` and so on stand in tokens.css. */
export function lookOf(look: number): LineLook {
  return { colour: `var(--chart-${(look % colours) + 1})`, dashes: dashes[look % dashes.length] ?? '' };
}
