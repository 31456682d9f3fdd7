import { ButtonStyle, ComponentType, type MessageComponentInteraction, MessageFlags, type ModalSubmitInteraction } from 'discord.js'
import { button, text } from './scratch-parts.ts'

/** A panel of select menus for whoever manages the server. */
export function settings(roleIds: string[]) {
  const row = (component: object) => ({ type: ComponentType.ActionRow as const, components: [component] })
  const select = (type: number, customId: string, placeholder: string, changes: object = {}) =>
    row({ type, custom_id: customId, placeholder, ...changes })
  const defaults = roleIds.map((id) => ({ id, type: 'role' }))
  return {
    flags: MessageFlags.IsComponentsV2 as const,
    components: [
      text(`## Settings\nMay use Footnote: ${roleIds.map((id) => `<@&${id}>`).join(' ') || 'everybody'}`),
      select(ComponentType.RoleSelect, 'roles', 'Roles that may ask', { min_values: 0, max_values: 3, default_values: defaults }),
      select(ComponentType.UserSelect, 'who', 'Who is trusted'),
      select(ComponentType.ChannelSelect, 'where', 'Where answers are public', { max_values: 2, channel_types: [0] }),
      row(button('more', 'More', ButtonStyle.Secondary)),
    ] as never,
  }
}

export async function openMore(interaction: MessageComponentInteraction): Promise<void> {
  const label = (title: string, component: object) => ({ type: ComponentType.Label as const, label: title, component })
  const languages = ['English', 'Deutsch', 'Français'].map((name) => ({ label: name, value: `${name}, please` }))
  await interaction.showModal({
    custom_id: 'more',
    title: 'More settings',
    components: [
      label('Languages', { type: ComponentType.StringSelect, custom_id: 'languages', min_values: 2, max_values: 3, options: languages }),
      label('Who hears of changes', { type: ComponentType.MentionableSelect, custom_id: 'heard', max_values: 5, required: false }),
    ] as never,
  })
}

export async function answerMore(interaction: ModalSubmitInteraction): Promise<void> {
  const { fields } = interaction
  const heard = fields.getSelectedMentionables('heard')
  const names = [...(heard?.users.values() ?? [])].map(({ username }) => username)
  const roles = [...(heard?.roles.values() ?? [])].map((role) => role?.name)
  const languages = fields.getStringSelectValues('languages').join(' + ')
  await interaction.reply({ content: `${languages}; ${[...names, ...roles].join(', ')}`, flags: MessageFlags.Ephemeral })
}
