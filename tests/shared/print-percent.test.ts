// Shares as percent: a rate below a line of AWS never reads as the line, wherever it is printed.
import { describe, expect, it } from 'vitest';
import { printPercent, printPercentLine } from '../../shared/print-percent.ts';

describe('printPercent', () => {
  it.each([
    [0, '0%'],
    [0.05, '5%'],
    [0.049999, '4.9%'],
    [0.1, '10%'],
    [0.099999, '9.9%'],
    [0.001, '0.1%'],
    [0.00099, '0.09%'],
    [0.00127, '0.12%'],
    [0.00012345, '0.01%'],
    [0.000012345, '0.001%'],
    [0.00735, '0.73%'],
    [0.29, '29%'],
    [0.978, '97.8%'],
    [0.99999, '99.9%'],
    [1, '100%'],
    [5, '500%'],
    [-0.01, '-1%'],
    [1.7e306, '1.70e+308%'],
    [5e-324, '4.94e-322%'],
  ])('%d is %s', (fraction, said) => expect(printPercent(fraction)).toBe(said));
});

describe('printPercentLine', () => {
  it.each([
    [0, '0%'],
    [0.05, '5%'],
    [0.0475, '4.75%'],
    [0.00125, '0.125%'],
    [1.7e306, '1.70e+308%'],
    [5e-324, '4.94e-322%'],
  ])('%d is %s', (fraction, said) => expect(printPercentLine(fraction)).toBe(said));
});
