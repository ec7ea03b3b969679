import { spawnSync } from 'node:child_process'

// Everything that must hold before a change lands, cheapest first; all are run, so that one run shows all breaks.
// npm is a script there, which only a shell can start.
const onWindows = process.platform === 'win32'
const checks = ['format', 'generated', 'boundaries', 'unused', 'types', 'lint']
const failed = checks.filter((check) => {
  console.log(`\n— check:${check}`)
  return (
    spawnSync('npm', ['run', '--silent', `check:${check}`], { stdio: 'inherit', shell: onWindows }).status !==
    0
  )
})
console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
