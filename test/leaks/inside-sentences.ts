import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { bare } from './canary-words.ts'

/** Every sentence of the library that stays inside, but for those of which public texts say every part. */
export function insideSentences(workspace: string): string[] {
  const told = bare(textsIn(workspace, isPublic))
  const sentences = textsIn(workspace, staysInside).split(/[。；！？|\n]|[.;!?]\s/)
  const long = sentences
    .map((sentence) => sentence.trim())
    .filter((sentence) => bare(sentence).length >= shortest && !sentence.includes('@'))
  return [...new Set(long)].filter((sentence) =>
    sentence.split(/[，、：,:]/).some((part) => !told.includes(bare(part))),
  )
}

// A name with its contact is what public lists are there to show; shorter ones are headings and turns of phrase that anybody may use.
const shortest = 16

const staysInside =
  /^(?:internal|training|requirements|profiles|checklists|forms)[/\\]|^registers[/\\](?:exceptions|open-questions)\.yaml$/
const isPublic = /^(?:public|catalog|laws|registers(?![/\\](?:exceptions|open-questions)))[/\\]|^[^/\\]+$/

function textsIn(workspace: string, folders: RegExp): string {
  return readdirSync(workspace, { recursive: true, encoding: 'utf8' })
    .filter((path) => folders.test(path) && /\.(?:mdx|yaml)$/.test(path))
    .sort()
    .map((path) => readFileSync(join(workspace, path), 'utf8'))
    .join('\n')
}
