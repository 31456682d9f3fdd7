import { byId, el, icon } from './dom.js'

const EXAMPLES = [
  { command: 'ask', options: { question: 'is v4 pro cheaper than gpt-5.5?' } },
  { command: 'ask', options: { question: 'why does DeepSeek V4 matter?' } },
  { command: 'compare', options: { model_a: 'DeepSeek V4-Pro', model_b: 'GPT-5.5' } },
]

/** The start of a channel, with questions to try. */
export function drawWelcome(channel, commands, onTry) {
  const { isDirect } = channel
  const examples = EXAMPLES.filter(({ command }) => commands.some(({ name }) => name === command))
  const text = isDirect
    ? 'This is the beginning of your direct messages with Footnote.'
    : `This is the start of the #${channel.name} channel.`
  byId('welcome').replaceChildren(
    isDirect
      ? el('span', { class: 'avatar avatar-bot welcome-icon', 'aria-hidden': 'true' })
      : el('span', { class: 'welcome-icon', 'aria-hidden': 'true' }, icon('hash')),
    el('h3', {}, isDirect ? 'Footnote' : `Welcome to #${channel.name}!`),
    el(
      'p',
      {},
      `${text} Footnote answers questions about AI model releases, and puts the source behind every sentence. Type `,
      el('kbd', {}, '/'),
      ' or try one of these:',
    ),
    el(
      'ul',
      { class: 'examples', 'aria-label': 'Examples' },
      ...examples.map(({ command, options }) =>
        el(
          'li',
          {},
          el(
            'button',
            { type: 'button', class: 'example', on: { click: () => onTry(command, options) } },
            el('span', { class: 'example-command' }, `/${command}`),
            Object.values(options).join(' · '),
          ),
        ),
      ),
    ),
  )
}
