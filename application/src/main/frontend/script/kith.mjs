// Improvements only: every page works without this file.
import { initAll } from './nhsuk-frontend.min.js'

// What a radio button reveals follows it at once; that it is "expanded" is nothing ARIA lets a radio button say.
const radiosNeverExpand = () => {
  for (const radio of document.querySelectorAll('[type=radio][aria-expanded]')) radio.removeAttribute('aria-expanded')
}

function improve(scope) {
  initAll({ scope })
  radiosNeverExpand()
}

improve(document)
document.addEventListener('htmx:afterSwap', event => improve(event.target))
window.addEventListener('click', radiosNeverExpand)
window.addEventListener('pageshow', radiosNeverExpand)

// A second press while the first is on its way is the same press: the server keeps one, the page says so.
document.addEventListener('submit', event => {
  const form = event.target
  if (form.method !== 'post' || event.defaultPrevented) return
  if (form.dataset.sent) event.preventDefault()
  form.dataset.sent = 'yes'
  setTimeout(() => { delete form.dataset.sent }, 10000)
})
window.addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent]')) delete form.dataset.sent
})

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => window.print())
}
