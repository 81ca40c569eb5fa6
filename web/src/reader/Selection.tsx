import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, type RefObject, useState } from 'react'
import type { Span } from '../../../src/0-model/passage.ts'
import classes from '../pages/Reader.module.css'
import { Icon } from '../parts/Icon.tsx'
import { selected, wholeWords } from './offsets.ts'

/** A stretch of the text that is selected, and where on the page its end lies, counted from the text’s corner. */
export interface Selected {
  readonly span: Span
  readonly x: number
  readonly y: number
}

/** What is selected in the text; look at it with the function after each move of pointer or keys. */
export function useSelected(
  text: string,
  box: RefObject<HTMLElement | null>,
): readonly [selected: Selected | undefined, look: () => void, drop: () => void] {
  const [found, setFound] = useState<Selected>()
  const look = (): void => {
    const chosen = window.getSelection()
    const span = selected(chosen, text)
    if (!span || !chosen) {
      setFound(undefined)
      return
    }
    const range = chosen.getRangeAt(0).getBoundingClientRect()
    const origin = box.current?.getBoundingClientRect()
    setFound({
      span: wholeWords(span, text),
      x: range.left - (origin?.left ?? 0),
      y: range.bottom - (origin?.top ?? 0),
    })
  }
  const drop = (): void => {
    setFound(undefined)
    window.getSelection()?.removeAllRanges()
  }
  return [found, look, drop]
}

interface SelectionBarProps {
  readonly dossier: string
  readonly text: string
  readonly at: Selected
  readonly onAdd: (span: Span) => void
}

/** What can be done with selected words. */
export function SelectionBar({ dossier, text, at, onAdd }: SelectionBarProps): ReactNode {
  const navigate = useNavigate()
  const words = text.slice(at.span.start, at.span.end).slice(0, 400)
  return (
    <div className={classes.selection} style={{ left: at.x, top: at.y + 4 }}>
      <Button leftSection={<Icon name="plus" size={12} />} onClick={() => onAdd(at.span)}>
        Add a fact
      </Button>
      <Button
        variant="default"
        onClick={() => void navigate({ to: '/d/$dossier/quote', params: { dossier }, search: { words } })}
      >
        Who else said it
      </Button>
    </div>
  )
}
