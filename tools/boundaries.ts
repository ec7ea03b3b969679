import { cruise } from 'dependency-cruiser'
import type { ICruiseOptions, IFlattenedRuleSet } from 'dependency-cruiser'

// The configuration is plain JavaScript, as the tool wants it, so its type is told here.
const { default: config } = (await import(
  String(new URL('../.dependency-cruiser.mjs', import.meta.url))
)) as {
  default: { forbidden: NonNullable<IFlattenedRuleSet['forbidden']>; options: ICruiseOptions }
}

// dependency-cruiser reports no break over no modules as success; fewer than this means that it did not see the code.
const fewestModules = 60

const { output } = await cruise(['linter', 'schema', 'site', 'cli', 'eslint', 'test'], {
  ruleSet: { forbidden: config.forbidden },
  ...config.options,
  exclude: { path: '(\\.astro/|dist/|\\.gen\\.)' },
  validate: true,
})
const { summary } = output as CruiseOutput
for (const { from, to, rule } of summary.violations) {
  const advice = config.forbidden.find(({ name }) => name === rule.name)?.comment ?? ''
  console.error(`${rule.name}: ${from} → ${to}\n  ${advice}`)
}
const sawTooLittle = summary.totalCruised < fewestModules
if (sawTooLittle)
  console.error(`Only ${summary.totalCruised} modules were seen, expected at least ${fewestModules}`)
console.log(`${summary.totalCruised} modules, ${summary.violations.length} breaks`)
process.exitCode = summary.violations.length > 0 || sawTooLittle ? 1 : 0

interface CruiseOutput {
  readonly summary: {
    readonly totalCruised: number
    readonly violations: readonly {
      readonly from: string
      readonly to: string
      readonly rule: { readonly name: string }
    }[]
  }
}
