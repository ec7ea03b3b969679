/** Whether one MAJOR.MINOR comes before another; by number, because 1.10 comes after 1.9. */
export function isOlder(one: string, other: string): boolean {
  const [major, minor] = numbersOf(one)
  const [otherMajor, otherMinor] = numbersOf(other)
  return major < otherMajor || (major === otherMajor && minor < otherMinor)
}

/** Whether a text is a version as documents carry it. */
export function isVersion(text: string): boolean {
  return /^(?:0|[1-9]\d{0,5})\.(?:0|[1-9]\d{0,5})$/.test(text)
}

/** MAJOR.0 is a version that everybody must read again. */
export function isMajor(version: string): boolean {
  return version.endsWith('.0')
}

function numbersOf(version: string): readonly [number, number] {
  const [major = '0', minor = '0'] = version.split('.')
  return [Number(major), Number(minor)]
}
