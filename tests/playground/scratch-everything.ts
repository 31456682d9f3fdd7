import { AttachmentBuilder, ButtonStyle, ComponentType, MessageFlags } from 'discord.js'
import { button, PICTURE, text } from './scratch-parts.ts'

/** One of each component of a message. */
export function everything() {
  const media = { url: 'attachment://prices.svg' }
  const picture = (description: string, spoiler = false) => ({ media, description, spoiler })
  const styles = [ButtonStyle.Primary, ButtonStyle.Secondary, ButtonStyle.Success, ButtonStyle.Danger]
  return {
    flags: MessageFlags.IsComponentsV2 as const,
    files: [new AttachmentBuilder(PICTURE, { name: 'prices.svg' }), new AttachmentBuilder(Buffer.from('a,b'), { name: 'data.csv' })],
    components: [
      text('# Heading one\n## Heading two\n### Heading three\n-# Small print\n**Bold**, *italic*, ~~gone~~, `code`, ||hidden||'),
      {
        type: ComponentType.Container,
        accent_color: 0x10a37f,
        components: [
          {
            type: ComponentType.Section,
            components: [text('A section with a thumbnail\n> and a quote')],
            accessory: { type: ComponentType.Thumbnail, ...picture('A small chart') },
          },
          { type: ComponentType.Separator, divider: true, spacing: 2 },
          { type: ComponentType.MediaGallery, items: [picture('Two bars'), picture('The same again', true), picture('And again')] },
          { type: ComponentType.File, file: { url: 'attachment://data.csv' } },
          { type: ComponentType.Separator, divider: false },
          text('- one\n- two\n1. first\n```ts\nconst x = 1\n```'),
          { type: ComponentType.ActionRow, components: styles.map((style, index) => button(`style-${index}`, 'Button', style)) },
        ],
      },
    ] as never,
  }
}
