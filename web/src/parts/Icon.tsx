import type { ReactNode } from 'react'

/** Line drawings on a 16 × 16 grid; the stroke takes the colour of the text. */
const drawings = {
  menu: 'M2 4h12M2 8h12M2 12h12',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM11 11l3.5 3.5',
  help: 'M5.6 6a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.9M8 12.6v.2',
  sun: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3 3l1.2 1.2M11.8 11.8 13 13M13 3l-1.2 1.2M4.2 11.8 3 13',
  moon: 'M13.5 9.8A6 6 0 0 1 6.2 2.5a6 6 0 1 0 7.3 7.3z',
  check: 'M2.5 8.5 6 12l7.5-8',
  cross: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  undo: 'M5.5 2.5 2 6l3.5 3.5M2 6h7.5a4 4 0 1 1 0 8H6',
  edit: 'M10.5 2.8l2.7 2.7L5.5 13.2l-3.2.5.5-3.2z',
  link: 'M6.5 9.5l3-3M7 4.5l1.6-1.6a3 3 0 0 1 4.3 4.3L11.3 8.8M9 11.5l-1.6 1.6a3 3 0 0 1-4.3-4.3L4.7 7.2',
  copy: 'M5.5 5.5V2.5h8v8h-3M2.5 5.5h8v8h-8z',
  down: 'M3.5 6 8 10.5 12.5 6',
  right: 'M6 3.5 10.5 8 6 12.5',
  left: 'M10 3.5 5.5 8 10 12.5',
  plus: 'M8 3v10M3 8h10',
  up: 'M8 13V3M4 7l4-4 4 4',
  fall: 'M8 3v10M4 9l4 4 4-4',
  warn: 'M8 2.2 14.5 13.5h-13zM8 6.5v3.2M8 11.6v.2',
  loop: 'M13 8a5 5 0 1 1-1.6-3.7M13.5 2v3h-3',
} as const

export type IconName = keyof typeof drawings | 'parley'

/** A drawing; it says nothing to a screen reader, the text or label beside it does. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }): ReactNode {
  if (name === 'parley')
    return (
      <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
        <path d="M1 2.5h7.5A1.5 1.5 0 0 1 10 4v3a1.5 1.5 0 0 1-1.5 1.5H5L1 11z" fill="currentColor" />
        <path
          d="M15 5.5V14l-3-2.5H8a1.5 1.5 0 0 1-1.4-1H9A2.8 2.8 0 0 0 11.8 7.700V5.500z"
          fill="currentColor"
          opacity=".55"
        />
      </svg>
    )
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={drawings[name]} />
    </svg>
  )
}
