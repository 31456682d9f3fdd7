import { ComponentType } from 'discord.js'
import type { Footnote } from '../core/footnote.ts'
import type { Receipt } from '../core/receipt.ts'
import { actionRows } from './buttons.ts'
import type { Button, Press } from './command.ts'
import { writeCustomId } from './custom-id.ts'
import { sayForgotten } from './evidence.ts'
import { CHOICE_LENGTH, CHOICES } from './limits.ts'
import { clipWords } from './markdown.ts'
import { NEUTRAL_COLOUR, type Page, type Reply, textDisplay } from './page.ts'
import { discordWordsIn } from './words/index.ts'

/** Whether another chat model could tell an answer anew. */
export function hasOtherModels(footnote: Footnote): boolean {
  return footnote.suggestChatModels('').length > 1
}

/** The button "Ask another model", and the menu behind it: `<answer's id>`. */
export function retelling(
  command: string,
  tell: (press: Press, receipt: Receipt, footnote: Footnote, signal: AbortSignal) => AsyncIterable<Reply>,
): { asides: { another: Button }; buttons: { retell: Button } } {
  return {
    asides: {
      async *another(press, footnote) {
        const receipt = await footnote.findReceipt(press.argument)
        yield receipt ? offerModels(command, press, receipt, footnote) : sayForgotten(press.locale)
      },
    },
    buttons: {
      async *retell(press, footnote, signal) {
        const receipt = await footnote.findReceipt(press.argument)
        if (receipt) yield* tell(press, receipt, footnote, signal)
        else yield sayForgotten(press.locale)
      },
    },
  }
}

function offerModels(command: string, { quote, locale, argument }: Press, receipt: Receipt, footnote: Footnote): Reply {
  const words = discordWordsIn(locale)
  const others = footnote.suggestChatModels('').filter(({ value }) => value !== receipt.chatModel)
  const options = others.slice(0, CHOICES).map(({ name, value }) => ({ label: clipWords(name, CHOICE_LENGTH), value }))
  const customId = writeCustomId({ command, action: 'retell', argument })
  if (options.length === 0 || customId === undefined) return sayForgotten(locale)
  const menu = { type: ComponentType.StringSelect as const, custom_id: customId, options, placeholder: words.chooseModel }
  const page: Page = { accentColour: NEUTRAL_COLOUR, components: [textDisplay(quote), ...actionRows([menu])] }
  return { pages: [page] }
}
