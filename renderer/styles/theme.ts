// Mantine in our sizes and colours: 13 px, 28 px rows, radius 4, borders instead of shadows.
import {
  Button,
  createTheme,
  Input,
  InputWrapper,
  Menu,
  Modal,
  Popover,
  SegmentedControl,
  Tabs,
  Tooltip,
  type CSSVariablesResolver,
} from '@mantine/core';

const px13 = '13px';
const inputSize = { '--input-height': '28px', '--input-fz': px13, '--input-padding': '8px' };

export const theme = createTheme({
  fontFamily: 'var(--ui)',
  fontFamilyMonospace: 'var(--mono)',
  defaultRadius: 4,
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontSizes: { xs: '12px', sm: px13, md: px13, lg: '14px', xl: '16px' },
  lineHeights: { xs: '1.45', sm: '1.45', md: '1.45', lg: '1.45', xl: '1.4' },
  fontWeights: { regular: '400', medium: '500', bold: '600' },
  shadows: { md: '0 4px 16px rgb(0 0 0 / 16%)', xl: '0 8px 32px rgb(0 0 0 / 24%)' },
  components: {
    Button: Button.extend({
      vars: () => ({ root: { '--button-height': '28px', '--button-padding-x': '12px', '--button-fz': px13 } }),
    }),
    Input: Input.extend({ vars: () => ({ wrapper: inputSize }) }),
    InputWrapper: InputWrapper.extend({
      vars: () => ({ label: { '--input-label-size': px13 }, error: {}, description: {}, success: {} }),
    }),
    Menu: Menu.extend({
      defaultProps: { shadow: 'md', withInitialFocusPlaceholder: false, transitionProps: { duration: 0 } },
    }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md', transitionProps: { duration: 0 } } }),
    Modal: Modal.extend({ defaultProps: { shadow: 'xl', padding: 16, transitionProps: { duration: 80 } } }),
    Tooltip: Tooltip.extend({ defaultProps: { transitionProps: { duration: 0 } } }),
    Tabs: Tabs.extend({ defaultProps: { keepMounted: false } }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { size: 'sm', withItemsBorders: false } }),
  },
});

const shared = {
  '--mantine-color-body': 'var(--pane)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-default': 'var(--pane)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-dimmed': 'var(--ink-2)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-error': 'var(--state-blocker)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-blue-filled': 'var(--accent)',
  '--mantine-color-blue-filled-hover': 'color-mix(in srgb, var(--accent) 88%, var(--ink))',
  '--mantine-color-blue-light-color': 'var(--accent)',
  '--mantine-color-blue-light-hover': 'var(--hover)',
  '--mantine-color-red-filled': 'var(--state-blocker)',
  '--mantine-color-red-filled-hover': 'color-mix(in srgb, var(--state-blocker) 88%, var(--ink))',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'color-mix(in srgb, var(--accent) 88%, var(--ink))',
  '--mantine-primary-color-contrast': 'var(--accent-ink)',
};

export const resolveVariables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });
