/** Run in a page: the texts that stand out too little from what is behind them, by WCAG 2.2 level AA. */
;(() => {
  const AA = 4.5
  const AA_LARGE = 3
  const LARGE_PX = 24
  const LARGE_BOLD_PX = 18.66

  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })

  /** Red, green, blue and alpha of any CSS colour, each from 0 to 1. */
  function channels(colour) {
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data].map((value) => value / 255)
  }

  function over([red, green, blue, alpha], below) {
    return [red, green, blue].map((value, index) => value * alpha + below[index] * (1 - alpha))
  }

  function luminance(colour) {
    const [red, green, blue] = colour.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }

  function behind(element) {
    const layers = []
    for (let node = element; node; node = node.parentElement) layers.push(channels(getComputedStyle(node).backgroundColor))
    return layers.reduceRight((below, layer) => over(layer, below), [0, 0, 0])
  }

  function contrastOf(element) {
    const back = behind(element)
    const [a, b] = [over(channels(getComputedStyle(element).color), back), back].map(luminance)
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
  }

  function wanted(element) {
    const { fontSize, fontWeight } = getComputedStyle(element)
    const size = Number.parseFloat(fontSize)
    return size >= LARGE_PX || (size >= LARGE_BOLD_PX && Number(fontWeight) >= 700) ? AA_LARGE : AA
  }

  /** Text that nobody sees, or that is switched off, need not stand out. */
  function isRead(element) {
    if (element.closest('[aria-hidden=true], :disabled, [aria-busy=true], .visually-hidden, .d-spoiler:not([data-revealed])')) return false
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const low = []
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement
    const text = walker.currentNode.textContent.trim()
    if (text === '' || !isRead(element)) continue
    const contrast = contrastOf(element)
    if (contrast < wanted(element)) low.push(`${contrast.toFixed(2)} ${element.className || element.tagName}: ${text.slice(0, 40)}`)
  }
  return [...new Set(low)]
})()
