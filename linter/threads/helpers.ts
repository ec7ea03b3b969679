import module from 'node:module'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { MessagePort } from 'node:worker_threads'
import type { AnalyseOptions } from '../facts/analyse.ts'
import type { Facts } from '../model/facts.ts'
import type { ParserName } from '../parse/index.ts'
import type { BatchResult } from './batch.ts'
import type { Ledger } from './ledger.ts'

/** Whether and with what other threads help; code of an extension cannot travel, so with one there is a single thread. */
export interface Helping {
  readonly threads: number
  readonly root: string
  readonly yaml: readonly Facts[]
  readonly judging: AnalyseOptions
}

/** Everything that a helper is told. */
export interface HelperData {
  readonly root: string
  readonly paths: readonly string[]
  readonly batches: number
  readonly memory: SharedArrayBuffer
  readonly port: MessagePort
  readonly parser: ParserName
  readonly sourceLanguage: string
  readonly imports: readonly string[]
  readonly foreignKeys: ReadonlyMap<string, string>
  /** Facts of the YAML files, as JSON. */
  readonly yaml: string
  /** Where compiled code is kept, so that a helper starts from it as well. */
  readonly compileCache: string | undefined
}

/** Starts other threads on a ledger; each ends by itself. One that cannot start takes nothing and is not missed. */
export function startHelpers(count: number, work: Work, { root, yaml, judging }: Helping): Helpers {
  const { parser, sourceLanguage, imports = [], foreignKeys = new Map() } = judging
  const common = {
    ...{ root, paths: work.paths, batches: work.batches, memory: work.ledger.memory },
    ...{ parser: parser.name, sourceLanguage, imports, foreignKeys, yaml: JSON.stringify(yaml) },
    compileCache: module.getCompileCacheDir?.(),
  }
  const started = Array.from({ length: count }, () => {
    const { port1, port2 } = new MessageChannel()
    const workerData: HelperData = { ...common, port: port2 }
    const worker = new Worker(helperFile, { workerData, transferList: [port2], resourceLimits })
    worker.on('error', () => undefined)
    worker.unref()
    return { worker, port: port1 }
  })
  return {
    results: () => started.flatMap(({ port }) => resultsOn(port)),
    stop() {
      for (const { worker, port } of started) {
        port.close()
        void worker.terminate()
      }
    },
  }
}

function resultsOn(port: MessagePort): BatchResult[] {
  const results: BatchResult[] = []
  for (let one = receiveMessageOnPort(port); one; one = receiveMessageOnPort(port))
    results.push(one.message as BatchResult)
  return results
}

// What a file needs is garbage with the next file: in less room it is cleared more often, in the same time. With the
// usual 48 MB a helper would add 190 MB to the peak of 5,000 files.
const resourceLimits = { maxYoungGenerationSizeMb: 12 }

// TypeScript in a clone, JavaScript in the package; in a bundle of somebody else neither, and then nobody helps.
const own = fileURLToPath(import.meta.url)
const helperFile = join(dirname(own), `helper${extname(own)}`)

interface Work {
  readonly ledger: Ledger
  readonly batches: number
  readonly paths: readonly string[]
}

interface Helpers {
  /** What has come from them so far. */
  results(): BatchResult[]
  stop(): void
}
