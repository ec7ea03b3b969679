/** The one node of a file. */
export interface PolicyRoot {
  readonly type: 'root'
  readonly loc: Located['loc']
  readonly range: Located['range']
}

/** The text of a file as ESLint's rules and fixes see it. */
export class PolicySource {
  readonly text: string
  readonly hasBOM: boolean
  readonly ast: PolicyRoot

  constructor(text: string, hasBOM: boolean, ast: PolicyRoot) {
    this.text = text
    this.hasBOM = hasBOM
    this.ast = ast
  }

  getLoc({ loc }: Located): Located['loc'] {
    return loc
  }

  getRange({ range }: Located): Located['range'] {
    return range
  }

  traverse(): Iterable<Step> {
    return [
      { kind: 1, target: this.ast, phase: 1, args: [this.ast] },
      { kind: 1, target: this.ast, phase: 2, args: [this.ast] },
    ]
  }
}

interface Point {
  readonly line: number
  readonly column: number
}

interface Located {
  readonly loc: { readonly start: Point; readonly end: Point }
  readonly range: [number, number]
}

interface Step {
  readonly kind: 1
  readonly target: PolicyRoot
  readonly phase: 1 | 2
  readonly args: PolicyRoot[]
}
