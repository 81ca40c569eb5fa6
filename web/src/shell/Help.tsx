import { Modal, Switch } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './Help.module.css'
import { useKeyRegistry } from './Keys.tsx'

/** All keys that work on this page, by group, and the switch for single keys. */
export function Help({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }): ReactNode {
  const { list, single, setSingle } = useKeyRegistry()
  const groups = new Map<string, Map<string, string[]>>()
  for (const { keys, says, group } of opened ? list() : []) {
    const lines = groups.get(group) ?? new Map<string, string[]>()
    lines.set(says, [...new Set([...(lines.get(says) ?? []), keys])])
    groups.set(group, lines)
  }
  return (
    <Modal opened={opened} onClose={onClose} title="Keys" size="xl" closeButtonProps={{ 'aria-label': 'Close' }}>
      <div className={classes.groups}>
        {[...groups].reverse().map(([group, lines]) => (
          <section key={group}>
            <h3 className={classes.group}>{group}</h3>
            <dl className={classes.lines}>
              {[...lines].map(([says, rows]) => (
                <div key={says} className={classes.line}>
                  <dt>
                    {rows.map((row, at) => (
                      <span key={row}>
                        {at > 0 && ' or '}
                        {row.split(' ').map((key) => (
                          <kbd key={key}>{shown(key)}</kbd>
                        ))}
                      </span>
                    ))}
                  </dt>
                  <dd>{says}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Switch
        mt="lg"
        size="xs"
        checked={single}
        onChange={(event) => setSingle(event.currentTarget.checked)}
        label="Single keys work (switch off if speech input or a slip of the hand sets them off)"
      />
    </Modal>
  )
}

const names: Readonly<Record<string, string>> = { Enter: 'Enter', Space: 'Space', ArrowDown: 'Down', ArrowUp: 'Up' }

function shown(key: string): string {
  return key.startsWith('mod+') ? `Ctrl ${key.slice(4).toUpperCase()}` : (names[key] ?? key)
}
