import { resolve } from 'node:path'
import { findRoot, nearest } from '../../linter/index.ts'
import { CannotRun } from '../cannot-run.ts'
import type { Command } from '../command.ts'
import { editorSchema } from '../schema/editor-schema.ts'
import { fileSchemas } from '../schema/file-schemas.ts'
import { writeSchemas } from '../schema/write-schemas.ts'
import { terminal } from '../terminal.ts'
import { pathPrefix } from '../workspace.ts'

/** `policypress schema [name]`: JSON Schemas of authored files for editors; without a name, which there are. */
export const schema: Command = {
  name: 'schema',
  summary: {
    en: 'Give JSON Schemas of authored files to editors',
    'zh-CN': '为编辑器提供文件的 JSON Schema',
  },
  positionals: '[name]',
  options: [
    {
      name: 'out',
      value: 'DIR',
      summary: {
        en: 'write all into a folder and print the settings for VS Code',
        'zh-CN': '全部写入文件夹，并输出 VS Code 的设置',
      },
    },
  ],
  run({ positionals, values, locale }) {
    const [name] = positionals
    const folder = values.get('out')
    if (folder !== undefined) {
      const prefix = pathPrefix(findRoot('.')?.root ?? '.')
      terminal.out(writeSchemas(resolve(folder), prefix, locale))
    } else if (name === undefined) terminal.out(list)
    else terminal.out(`${JSON.stringify(editorSchema(known(name).name, locale), null, 2)}\n`)
    return 0
  },
}

const list = fileSchemas.map(({ name, files }) => `${name.padEnd(26)} ${files.join(', ')}\n`).join('')

function known(name: string): (typeof fileSchemas)[number] {
  const found = fileSchemas.find((one) => one.name === name)
  if (found) return found
  const names = fileSchemas.map((one) => one.name)
  const meant = nearest(name, names)
  throw new CannotRun({
    en: `Unknown schema "${name}", expected ${meant === '' ? `one of ${names.join(', ')}` : `"${meant}"?`}`,
    'zh-CN': `未知的结构“${name}”，应为${meant === '' ? `以下之一：${names.join(', ')}` : `“${meant}”？`}`,
  })
}
