export { plugin as default } from './plugin.ts'
export { workspace } from './workspace-config.ts'
export type { PolicypressSettings } from './plugin-settings.ts'
