import { componentRegistry } from '../component-registry.ts'
import type { Facts } from '../model/facts.ts'
import type { Registers } from '../model/workspace.ts'
import { loadParser } from '../parse/index.ts'
import { readSource } from '../read/read-file.ts'
import { rules } from '../rules/index.ts'
import { buildWorkspace } from '../workspace/build.ts'
import { analyseFile } from './analyse-file.ts'
import { batchesOf, pack } from './batch.ts'
import type { HelperData } from './helpers.ts'
import { ledgerOf } from './ledger.ts'

/** Takes batches until none is left and sends what it finds out. A batch that fails is closed and left to others. */
export function help(data: HelperData): void {
  const { port, root, memory } = data
  const { sourceLanguage, imports, foreignKeys } = data
  const yaml = JSON.parse(data.yaml) as Facts[]
  let registers: Registers | undefined
  const analysing = {
    read: (path: string) => readSource(root, path),
    rules,
    registers: () => (registers ??= buildWorkspace(yaml, { today: '', files: new Set(), rules })),
    judging: {
      ...{ parser: loadParser(data.parser).parser, components: componentRegistry(), fields: {} },
      ...{ sourceLanguage, imports, foreignKeys },
    },
  }
  const batches = batchesOf(data.paths)
  const ledger = ledgerOf(data.batches, memory)
  for (let batch = ledger.take(); batch !== undefined; batch = ledger.take()) {
    try {
      const result = pack(
        batch,
        (batches[batch] ?? []).map((path) => analyseFile(path, analysing)),
      )
      port.postMessage(result, [result.bodies.buffer])
    } finally {
      ledger.close()
    }
  }
  port.close()
}
