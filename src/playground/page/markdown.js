/** Gives life to what the server made of markdown: spoilers open, commands in the text can be used. */
export function enlivenMarkdown(root, startCommand) {
  for (const spoiler of root.querySelectorAll('.d-spoiler, .media-spoiler')) makeSpoiler(spoiler)
  for (const mention of root.querySelectorAll('.d-slash')) makeButton(mention, () => startCommand(mention.textContent.slice(1)))
}

function makeSpoiler(spoiler) {
  spoiler.setAttribute('aria-label', 'Spoiler, press to reveal')
  makeButton(spoiler, (event) => {
    if (spoiler.hasAttribute('data-revealed')) return
    event.preventDefault()
    event.stopPropagation()
    spoiler.setAttribute('data-revealed', '')
    spoiler.removeAttribute('aria-label')
    spoiler.removeAttribute('role')
  })
}

function makeButton(element, onPress) {
  element.setAttribute('role', 'button')
  element.tabIndex = 0
  element.addEventListener('click', onPress, true)
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onPress(event)
  })
}
