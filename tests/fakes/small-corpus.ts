import type { Corpus } from '../../src/core/corpus.ts'
import { ReleaseFile, type Release } from '../../src/core/release.ts'
import type { Passage, Source } from '../../src/core/source.ts'

/** A corpus small enough to read: made-up values under real-looking names, so that no test leans on the world. */
export function smallCorpus(more: Release[] = []): Corpus {
  const releases = [...RELEASES, ...more]
  const sources = SOURCES.map(aSource)
  return {
    version: 'small',
    asOf: '2026-11-20',
    releases: new Map(releases.map((release) => [release.id, release])),
    sources: new Map(sources.map((source) => [source.id, source])),
    passages: new Map(sources.flatMap((source) => source.passages.map((passage) => [passage.id, passage]))),
  }
}

/** A release with the given parts; everything else is plain. */
export function aSmallRelease(
  id: string,
  name: string,
  parts: Partial<Omit<Release, 'facts'>> & { facts?: unknown[]; on?: string } = {},
): Release {
  const { facts = [], on = '2025-01-01', ...rest } = parts
  const released = { field: 'released', value: on, source: 'vendor/news' }
  return {
    ...ReleaseFile.parse({
      developer: 'DeepSeek',
      kind: 'language',
      prominence: 'high',
      name,
      ...rest,
      facts: [released, ...facts],
    }),
    id,
  }
}

const price = (input: number, output: number, more: object = {}) => [
  { field: 'price-input', value: input, unit: 'USD/Mtok', source: 'vendor/prices', ...more },
  { field: 'price-output', value: output, unit: 'USD/Mtok', source: 'vendor/prices', ...more },
]
const context = (value: number) => ({ field: 'context-window', value, unit: 'tokens', source: 'vendor/news' })

const RELEASES: Release[] = [
  aSmallRelease('deepseek/deepseek-v4-pro', 'DeepSeek V4-Pro', {
    families: ['DeepSeek', 'DeepSeek V4'],
    on: '2026-04-24',
    facts: [
      { field: 'status', value: 'preview', from: '2026-04-24', source: 'vendor/news' },
      { field: 'status', value: 'available', from: '2026-08-13', source: 'vendor/news' },
      { field: 'weights', value: 'open', source: 'vendor/news' },
      { field: 'licence', value: 'MIT', source: 'vendor/news' },
      { field: 'parameters-total', value: 1.6e12, unit: 'parameters', source: 'vendor/news' },
      { field: 'parameters-active', value: 49e9, unit: 'parameters', source: 'vendor/news' },
      context(1_000_000),
      ...price(1.74, 3.48, { from: '2026-04-24', until: '2026-08-16' }),
      ...price(0.66, 1.98, { from: '2026-08-16', condition: 'off-peak' }),
      ...price(1.32, 3.96, { from: '2026-08-16', condition: 'peak' }),
      { field: 'benchmark', benchmark: 'SWE-bench Verified', value: 80.6, unit: '%', measuredBy: 'vendor', source: 'vendor/news' },
      { field: 'api-name', value: 'deepseek-v4-pro', source: 'vendor/prices' },
    ],
  }),
  aSmallRelease('deepseek/deepseek-v4-flash', 'DeepSeek V4-Flash', {
    families: ['DeepSeek', 'DeepSeek V4'],
    on: '2026-04-24',
    facts: [context(1_000_000), ...price(0.14, 0.28, { from: '2026-04-24' })],
  }),
  aSmallRelease('deepseek/deepseek-r1', 'DeepSeek R1', {
    families: ['DeepSeek'],
    aliases: ['deepseek-reasoner'],
    on: '2025-01-20',
    facts: [{ field: 'weights', value: 'open', source: 'vendor/news' }],
  }),
  aSmallRelease('openai/gpt-5', 'GPT-5', {
    developer: 'OpenAI',
    families: ['GPT'],
    on: '2025-08-07',
    facts: [
      { field: 'weights', value: 'closed', source: 'vendor/news' },
      { field: 'parameters-total', undisclosed: true, source: 'vendor/news' },
      ...price(1.25, 10),
    ],
  }),
  aSmallRelease('openai/gpt-5-mini', 'GPT-5 mini', { developer: 'OpenAI', families: ['GPT'], on: '2025-08-07' }),
  aSmallRelease('openai/gpt-5.5', 'GPT-5.5', {
    developer: 'OpenAI',
    families: ['GPT'],
    on: '2026-04-23',
    facts: [
      { field: 'weights', value: 'closed', source: 'vendor/news' },
      context(1_050_000),
      ...price(5, 30),
      { field: 'benchmark', benchmark: 'SWE-bench Verified', value: 82.1, unit: '%', measuredBy: 'vendor', source: 'vendor/news' },
    ],
  }),
  aSmallRelease('openai/gpt-4o', 'GPT-4o', { developer: 'OpenAI', families: ['GPT'], aliases: ['4o'], on: '2024-05-13' }),
  aSmallRelease('openai/o3', 'o3', { developer: 'OpenAI', families: ['o-series'], on: '2025-04-16' }),
  aSmallRelease('openai/o3-mini', 'o3-mini', { developer: 'OpenAI', families: ['o-series'], on: '2025-01-31' }),
  aSmallRelease('anthropic/claude-opus-4.7', 'Claude Opus 4.7', {
    developer: 'Anthropic',
    families: ['Claude', 'Claude Opus'],
    on: '2026-04-16',
    facts: [{ field: 'weights', value: 'closed', source: 'vendor/news' }],
  }),
  aSmallRelease('anthropic/claude-sonnet-5', 'Claude Sonnet 5', {
    developer: 'Anthropic',
    families: ['Claude', 'Claude Sonnet'],
    on: '2026-06-30',
    facts: [{ field: 'weights', value: 'closed', source: 'vendor/news' }],
  }),
  aSmallRelease('google/gemini-3.1-pro', 'Gemini 3.1 Pro', { developer: 'Google', families: ['Gemini'], on: '2026-02-19' }),
  aSmallRelease('meta/llama-4-maverick', 'Llama 4 Maverick', {
    developer: 'Meta',
    families: ['Llama', 'Llama 4'],
    on: '2025-04-05',
    facts: [{ field: 'weights', value: 'open', source: 'vendor/news' }],
  }),
  aSmallRelease('meta/llama-4-scout', 'Llama 4 Scout', { developer: 'Meta', families: ['Llama', 'Llama 4'], on: '2025-04-05' }),
  aSmallRelease('qwen/qwen3.5-397b-a17b', 'Qwen3.5-397B-A17B', {
    developer: 'Alibaba (Qwen)',
    families: ['Qwen'],
    on: '2026-02-16',
    facts: [{ field: 'weights', value: 'open', source: 'vendor/news' }],
  }),
  aSmallRelease('moonshot/kimi-k2.6', 'Kimi K2.6', {
    developer: 'Moonshot AI',
    families: ['Kimi'],
    on: '2026-04-20',
    facts: [{ field: 'weights', value: 'open', source: 'vendor/news' }],
  }),
  aSmallRelease('mistral/mistral-large-3', 'Mistral Large 3', {
    developer: 'Mistral AI',
    families: ['Mistral'],
    on: '2025-12-02',
    facts: [
      { field: 'parameters-active', value: 41e9, unit: 'parameters', source: 'vendor/news' },
      { field: 'parameters-active', value: 22e9, unit: 'parameters', source: 'list/models', disputed: 'a recipe counts otherwise' },
    ],
  }),
]

const SOURCES: { id: string; tier: Source['tier']; publisher: string; passages?: Omit<Passage, 'id' | 'source'>[] }[] = [
  {
    id: 'vendor/news',
    tier: 'vendor',
    publisher: 'Vendor',
    passages: [
      {
        slug: 'why',
        title: 'Why it mattered',
        about: ['deepseek/deepseek-v4-pro'],
        topic: 'significance',
        text: 'DeepSeek V4-Pro brought a context of 1,000,000 tokens to every service by default. DeepSeek V4-Pro matters because its open weights undercut closed models on price.',
      },
      {
        slug: 'attention',
        title: 'Attention compresses along the sequence',
        about: ['deepseek/deepseek-v4-pro', 'deepseek/deepseek-v4-flash'],
        topic: 'architecture',
        text: 'DeepSeek V4-Pro alternates compressed sparse attention with heavily compressed attention.',
      },
    ],
  },
  { id: 'vendor/prices', tier: 'vendor', publisher: 'Vendor' },
  { id: 'list/models', tier: 'aggregator', publisher: 'A list' },
]

function aSource({ id, tier, publisher, passages = [] }: (typeof SOURCES)[number]): Source {
  return {
    id,
    tier,
    publisher,
    url: `https://${id.replace('/', '.example/')}`,
    title: `Page ${id}`,
    published: '2026-10-01',
    retrieved: '2026-11-20',
    passages: passages.map((passage) => ({ ...passage, id: `${id}#${passage.slug}`, source: id })),
  }
}
