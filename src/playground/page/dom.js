/**
 * Makes an element. Properties are set as such; `class`, `role`, `aria-…`, `data-…` and `for` become attributes;
 * `on` holds listeners by event; nothing is made of undefined or false.
 */
export function el(tag, props = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined) continue
    if (name === 'on') for (const [type, listener] of Object.entries(value)) element.addEventListener(type, listener)
    else if (/^(?:class|role|for|aria-|data-)/.test(name)) element.setAttribute(name, value)
    else element[name] = value
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== false))
  return element
}

/** An element around HTML that the server has made safe. */
export function html(tag, className, safeHtml) {
  return el(tag, { class: className, innerHTML: safeHtml })
}

/** One of the icons at the top of the page. */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use')
  use.setAttribute('href', `#icon-${name}`)
  svg.setAttribute('aria-hidden', 'true')
  svg.append(use)
  return svg
}

export function outerLink(href, ...children) {
  return el('a', { href, target: '_blank', rel: 'noopener noreferrer' }, ...children)
}

export const byId = (id) => document.getElementById(id)
