import { Menu } from '@mantine/core'
import type { ReactNode } from 'react'
import { Icon } from '../parts/Icon.tsx'
import { Tool } from '../parts/Tool.tsx'
import { tell } from '../shell/notices.ts'
import { copy, copyLink, save } from './copy.ts'
import { csv, drawn, type Picture, type Table } from './table.ts'

interface ShareProps {
  readonly title: string
  readonly table: () => Table
  /** The view’s own drawing, where it has one; else the table is drawn. */
  readonly picture?: () => Picture | undefined
}

/** A view to take away: link, CSV, SVG, PNG. */
export function Share({ title, table, picture }: ShareProps): ReactNode {
  const pictured = (): Picture => picture?.() ?? drawn(table(), title, inks())
  const name = title.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Tool>
          <Icon name="copy" size={13} /> Copy
        </Tool>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={copyLink}>Link to this view</Menu.Item>
        <Menu.Item onClick={() => void copy(csv(table()), 'Table copied as CSV.')}>Table as CSV</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => save(new Blob([csv(table())], { type: 'text/csv' }), `${name}.csv`)}>
          Save as CSV
        </Menu.Item>
        <Menu.Item onClick={() => save(new Blob([pictured().svg], { type: 'image/svg+xml' }), `${name}.svg`)}>
          Save as SVG
        </Menu.Item>
        <Menu.Item
          onClick={() =>
            void png(pictured()).then(
              (blob) => save(blob, `${name}.png`),
              () => tell({ tone: 'trouble', text: 'The picture could not be drawn; SVG will do.' }),
            )
          }
        >
          Save as PNG
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** A drawing as pixels, twice as fine as on the screen. */
async function png({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * 2
  canvas.height = height * 2
  const pen = canvas.getContext('2d')
  pen?.scale(2, 2)
  pen?.drawImage(image, 0, 0)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture [png-failed]'))), 'image/png'),
  )
}

/** The colours of the page as they are now, for a drawing that leaves it. */
export function inks(): { ground: string; ink: string; line: string; font: string } {
  const style = getComputedStyle(document.documentElement)
  const colour = (name: string): string => style.getPropertyValue(name).trim()
  return {
    ground: colour('--surface'),
    ink: colour('--ink'),
    line: colour('--line'),
    font: getComputedStyle(document.body).fontFamily,
  }
}
