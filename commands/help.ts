import { ApplicationCommandType } from 'discord.js'
import type { Corpus } from '../src/core/corpus.ts'
import { type Locale, nearestLocale } from '../src/core/locale.ts'
import { formatDate, formatNumber } from '../src/core/writing/format.ts'
import { actionRows, buttonFor } from '../src/discord/buttons.ts'
import type { Command } from '../src/discord/command.ts'
import { named, textIn } from '../src/discord/localised.ts'
import { small } from '../src/discord/markdown.ts'
import { NEUTRAL_COLOUR, type Reply, textDisplay } from '../src/discord/page.ts'
import { type DiscordWords, discordWordsIn } from '../src/discord/words/index.ts'
import { helpWords } from './words/help.ts'

/** Explains the other commands, in their own words, and offers the examples they give. */
export function createHelp(others: readonly Command[]): Command {
  return {
    data: named(helpWords.command),
    isPrivate: true,
    async *execute(interaction, footnote) {
      yield renderHelp(others, footnote.corpus, footnote.settings.locale ?? nearestLocale(interaction.locale))
    },
  }
}

function renderHelp(commands: readonly Command[], corpus: Corpus, locale: Locale): Reply {
  const { help } = discordWordsIn(locale)
  const rules = help.rules.map((rule) => `- ${rule}`).join('\n')
  const examples = commands.flatMap((command) => exampleOf(command, locale))
  const components = [
    textDisplay(help.intro),
    textDisplay(commands.map((command) => lineOf(command, help, locale)).join('\n')),
    textDisplay(`**${help.how}**\n${rules}`),
    ...(examples.length > 0 ? [textDisplay(help.tryOne), ...actionRows(examples)] : []),
    textDisplay(stockOf(corpus, help, locale)),
  ]
  return { pages: [{ accentColour: NEUTRAL_COLOUR, components }] }
}

function lineOf({ data }: Command, help: DiscordWords['help'], locale: Locale): string {
  const name = textIn(locale, data.name, data.name_localizations)
  if (data.type === ApplicationCommandType.Message) return `**${help.inApps(name)}** – ${help.checks}`
  const description = 'description' in data ? textIn(locale, data.description, data.description_localizations) : ''
  return `**/${name}** – ${description}`
}

function exampleOf(command: Command, locale: Locale) {
  const example = 'example' in command ? command.example?.(locale) : undefined
  return example ? buttonFor({ command: command.data.name, action: 'example', argument: example.argument }, example.label) : []
}

function stockOf({ releases, sources, asOf }: Corpus, help: DiscordWords['help'], locale: Locale): string {
  return small(help.stock(formatNumber(releases.size, locale), formatNumber(sources.size, locale), formatDate(asOf, locale)))
}
