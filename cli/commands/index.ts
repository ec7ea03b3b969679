import type { Command } from '../command.ts'
import { build } from './build.ts'
import { coverage } from './coverage.ts'
import { dev } from './dev.ts'
import { explain } from './explain.ts'
import { init } from './init.ts'
import { lint } from './lint.ts'
import { preview } from './preview.ts'
import { publish } from './publish.ts'
import { rulesCommand } from './rules.ts'
import { schema } from './schema.ts'
import { start } from './start.ts'
import { training } from './training.ts'
import { verify } from './verify.ts'

/** Every command by its name, in the order of the help. */
export const commands: ReadonlyMap<string, Command> = new Map(
  [
    init,
    lint,
    coverage,
    explain,
    rulesCommand,
    schema,
    publish,
    verify,
    training,
    build,
    start,
    dev,
    preview,
  ].map((command) => [command.name, command]),
)
