/** One page in one language: its address without the language, the parameters of its route, and what it shows. */
export interface PageOf<Model> {
  readonly path: string
  readonly params?: Readonly<Record<string, string>>
  readonly title: string
  readonly description?: string
  readonly model: Model
}
