import { createElement, type ReactNode } from 'react'
import type { Block } from '../../../domain/documents/block'
import type { Run, RunMark } from '../../../domain/documents/run'
import { signNames } from '../../../domain/documents/sign-names'
import { captureNames } from '../../../domain/notes/capture'
import { t } from '../../../texts/t'
import styles from './document-preview.module.css'

/** Parts of a page, as the exported files show them. Links stay words here: they are read, not followed. */
export function PreviewBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, place) => <PreviewBlock key={place} block={block} />)
}

/** The title of the sheet is a heading of the second level. */
const headings = { 2: 'h3', 3: 'h4', 4: 'h5', 5: 'h6', 6: 'h6' } as const

function headingOf(level: number): 'h3' | 'h4' | 'h5' | 'h6' {
  return level === 2 || level === 3 || level === 4 ? headings[level] : 'h6'
}

function PreviewBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading': {
      return createElement(headingOf(block.level), { dir: 'auto' }, <Runs runs={block.runs} />)
    }
    case 'paragraph':
      return block.sign === null ? (
        <p dir="auto">
          <Runs runs={block.runs} />
        </p>
      ) : (
        <p dir="auto" className={styles.sign} data-sign={block.sign}>
          <strong className={styles.name}>{t(signNames[block.sign])}:</strong> <Runs runs={block.runs} />
        </p>
      )
    case 'list': {
      const items = block.items.map((item, place) => (
        <li key={place}>
          <PreviewBlocks blocks={item} />
        </li>
      ))
      return block.start === null ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>
    }
    case 'checklist':
      return (
        <ul className={styles.checks}>
          {block.items.map(({ isDone, blocks }, place) => (
            <li key={place}>
              <span className={styles.box}>{isDone ? '☑' : '☐'}</span>
              <div>
                <PreviewBlocks blocks={blocks} />
              </div>
            </li>
          ))}
        </ul>
      )
    case 'quote':
      return (
        <blockquote>
          <PreviewBlocks blocks={block.blocks} />
        </blockquote>
      )
    case 'code':
      return <pre dir="auto">{block.text}</pre>
    case 'rule':
      return <hr />
    case 'definitions':
      return (
        <dl>
          {block.rows.map(({ term, runs }, place) => (
            <div key={place}>
              <dt dir="auto">{term}</dt>
              <dd dir="auto">
                <Runs runs={runs} />
              </dd>
            </div>
          ))}
        </dl>
      )
    case 'table':
      return <PreviewTable {...block} />
  }
}

function PreviewTable({ head, rows }: Omit<Extract<Block, { kind: 'table' }>, 'kind'>) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((name, place) => (
            <th key={place} scope="col" dir="auto">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((runs, cell) => (
              <td key={cell} dir="auto">
                <Runs runs={runs} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map((run, place) => <OneRun key={place} run={run} />)
}

function OneRun({ run: { text, marks, href, capture } }: { readonly run: Run }) {
  const words = (
    <Marked marks={marks}>{href === null ? text : <span className={styles.link}>{text}</span>}</Marked>
  )
  if (capture === null) return words
  return (
    <>
      <mark>{words}</mark> <span className={styles.name}>({t(captureNames[capture]).toLowerCase()})</span>
    </>
  )
}

const tags = { strong: 'strong', emphasis: 'em', underline: 'u', strike: 's', code: 'code' } as const

function Marked({ marks, children }: { readonly marks: readonly RunMark[]; readonly children: ReactNode }) {
  const [mark, ...others] = marks
  if (mark === undefined) return children
  const Tag = tags[mark]
  return (
    <Tag>
      <Marked marks={others}>{children}</Marked>
    </Tag>
  )
}
