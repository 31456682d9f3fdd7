import type { Footnote } from '../src/core/footnote.ts'
import { nearestLocale } from '../src/core/locale.ts'
import { type SettingName, SomeSettings } from '../src/core/server-settings.ts'
import { type Command, FOR_MANAGERS, type Press } from '../src/discord/command.ts'
import { named } from '../src/discord/localised.ts'
import type { Reply } from '../src/discord/page.ts'
import { budgetForm, readBudget } from '../src/discord/settings/budget-form.ts'
import { renderChanges } from '../src/discord/settings/changes.ts'
import { readChosen } from '../src/discord/settings/choices.ts'
import { readTopic, renderOverview, renderResetQuestion, renderTopic, sayChanged, TOPICS, topicOf } from '../src/discord/settings/panel.ts'
import { deskOf, openPlace, placeWith, type Place } from '../src/discord/settings/place.ts'
import { settingsWords } from './words/settings.ts'

export const settings = {
  data: {
    ...named(settingsWords.command),
    ...FOR_MANAGERS,
  },
  isPrivate: true,
  isPanel: true,
  async *execute({ guild, locale }, footnote) {
    yield renderOverview(await openPlace(footnote, { guild, locale: nearestLocale(locale) }))
  },
  buttons: {
    async *open(press, footnote) {
      const place = await openPlace(footnote, press)
      const topic = readTopic(press.argument)
      yield topic ? renderTopic(topic, place) : renderOverview(place)
    },
    async *set({ argument, inputs, ...press }, footnote) {
      const place = await openPlace(footnote, press)
      const [typed, detail = ''] = argument.split(' ')
      const name = SomeSettings.keyof().parse(typed)
      yield await change(readChosen({ name, detail, inputs }, place), [name], place)
    },
    async *changes(press, footnote) {
      const place = await openPlace(footnote, press)
      yield renderChanges(await place.desk.listChanges(), place, Number(press.argument))
    },
    async *reset(press, footnote) {
      yield renderResetQuestion(await openPlace(footnote, press))
    },
    async *'reset-now'(press, footnote) {
      const desk = deskOf(footnote)
      const place = placeWith({ desk, there: undefined, locale: press.locale }, await desk.reset())
      yield renderOverview(place, place.words.resetDone)
    },
  },
  forms: {
    budget: {
      isInPlace: true,
      form: (locale, footnote) => budgetForm(placeWith({ there: undefined, locale, desk: deskOf(footnote) }, footnote.settings)),
      submit: submitBudget,
    },
  },
} satisfies Command

async function* submitBudget(press: Press, footnote: Footnote) {
  const place = await openPlace(footnote, press)
  const read = readBudget(press.inputs, place)
  yield 'refusal' in read ? renderTopic('budget', place, read.refusal) : await change(read.wanted, TOPICS.budget, place)
}

/** Changes settings of one topic, and shows it with what they are now. */
async function change(wanted: SomeSettings, names: readonly [SettingName, ...SettingName[]], place: Place): Promise<Reply> {
  const changed = placeWith(place, await place.desk.change(wanted))
  return renderTopic(topicOf(names[0]), changed, sayChanged(names, changed))
}
