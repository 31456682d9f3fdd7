// Runs on the host's Node, before any TypeScript: says what to do when the bundled runtime is missing.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(`Footnote needs its own Node runtime (found ${process.versions.node}).`)
  console.error('Run: npm rebuild node --ignore-scripts=false')
  process.exit(1)
}
