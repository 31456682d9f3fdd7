/** Lines of a file that stay, shown around a change. */
const CONTEXT = 3

/** A new file as a unified diff that `git apply` takes. `path` is seen from where it is applied. */
export function addFile(path: string, text: string): string {
  const lines = text.replace(/\n$/, '').split('\n')
  return [
    `diff --git a/${path} b/${path}`,
    'new file mode 100644',
    '--- /dev/null',
    `+++ b/${path}`,
    `@@ -0,0 +1,${lines.length} @@`,
    ...lines.map((line) => `+${line}`),
    '',
  ].join('\n')
}

/** Lines added to a file after one of its lines (from 1), as a unified diff; nothing else in the file changes. */
export function addLines(path: string, text: string, afterLine: number, added: readonly string[]): string {
  const endsInBreak = text.endsWith('\n')
  const lines = (endsInBreak ? text.slice(0, -1) : text).split('\n')
  const first = Math.max(0, afterLine - CONTEXT)
  const before = lines.slice(first, afterLine)
  const after = lines.slice(afterLine, afterLine + CONTEXT)
  const isAtOpenEnd = !endsInBreak && afterLine === lines.length
  const size = before.length + after.length
  const plus = added.map((line) => `+${line}`)
  const body = isAtOpenEnd
    ? [...before.slice(0, -1).map(keep), `-${before.at(-1)}`, NO_BREAK, `+${before.at(-1)}`, ...plus]
    : [...before.map(keep), ...plus, ...after.map(keep)]
  const reachesOpenEnd = !endsInBreak && !isAtOpenEnd && afterLine + after.length === lines.length
  return [
    `diff --git a/${path} b/${path}`,
    `--- a/${path}`,
    `+++ b/${path}`,
    `@@ -${first + 1},${size} +${first + 1},${size + added.length} @@`,
    ...body,
    ...(reachesOpenEnd ? [NO_BREAK] : []),
    '',
  ].join('\n')
}

const NO_BREAK = '\\ No newline at end of file'
const keep = (line: string): string => ` ${line}`
