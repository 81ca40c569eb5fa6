import { createTheme, type MantineColorsTuple, rem } from '@mantine/core'

/** One accent, a sea blue that keeps 4.5:1 with white from step 6 on; all else is grey ink, so that colour means something. */
const sea: MantineColorsTuple = [
  '#e8f3f7',
  '#d2e5ec',
  '#a5cbd9',
  '#76b0c6',
  '#4c97b3',
  '#2c809f',
  '#16698a',
  '#105672',
  '#0d465d',
  '#0a3547',
]

const grey: MantineColorsTuple = [
  '#f5f7f8',
  '#eceff1',
  '#dfe4e7',
  '#c9d0d5',
  '#a3adb5',
  '#7b8790',
  '#5a6670',
  '#46515a',
  '#2f3941',
  '#1b2329',
]

const dark: MantineColorsTuple = [
  '#d5dce1',
  '#b3bdc5',
  '#97a3ad',
  '#6f7c87',
  '#46525c',
  '#333e47',
  '#242d34',
  '#1a2127',
  '#141a1f',
  '#0f1418',
]

/** Dense and calm: 13 px text, small corners, no shadows but under what floats. */
export const theme = createTheme({
  primaryColor: 'sea',
  primaryShade: { light: 6, dark: 6 },
  colors: { sea, gray: grey, dark },
  autoContrast: true,
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Open Sans", "Liberation Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace',
  fontSizes: { xs: rem(11.5), sm: rem(13), md: rem(14), lg: rem(16), xl: rem(19) },
  lineHeights: { xs: '1.35', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: rem(6), sm: rem(10), md: rem(14), lg: rem(20), xl: rem(28) },
  radius: { xs: rem(2), sm: rem(3), md: rem(4), lg: rem(6), xl: rem(8) },
  defaultRadius: 'sm',
  headings: {
    fontWeight: '650',
    sizes: { h1: { fontSize: rem(19) }, h2: { fontSize: rem(15) }, h3: { fontSize: rem(13) } },
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { size: 'xs' } },
    TextInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    Select: { defaultProps: { size: 'xs', checkIconPosition: 'right' } },
    NativeSelect: { defaultProps: { size: 'xs' } },
    SegmentedControl: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { size: 'sm', variant: 'subtle', color: 'gray' } },
    Tooltip: { defaultProps: { openDelay: 350, withArrow: false } },
    Modal: { defaultProps: { transitionProps: { duration: 0 }, overlayProps: { backgroundOpacity: 0.35 } } },
    Menu: { defaultProps: { shadow: 'sm', transitionProps: { duration: 0 } } },
  },
})
