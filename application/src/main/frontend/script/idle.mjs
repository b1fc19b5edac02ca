// Warns two minutes before the server ends a session nobody uses. Every tab counts as use, so the last use is shared.
const warning = document.querySelector('[data-idle-seconds]')
const allowed = Number(warning?.dataset.idleSeconds ?? 0) * 1000
const notice = Math.min(120_000, allowed / 2)
const key = 'kith-last-use'

const lastUse = () => Number(localStorage.getItem(key) ?? Date.now())
const left = () => allowed - (Date.now() - lastUse())
const used = () => localStorage.setItem(key, String(Date.now()))

function words(milliseconds) {
  const minutes = Math.max(1, Math.ceil(milliseconds / 60_000))
  return minutes === 1 ? 'less than 1 minute' : `${minutes} minutes`
}

function watch() {
  const remaining = left()
  if (remaining <= 0) return location.assign(warning.dataset.idleEnd)
  const text = words(remaining)
  const said = warning.querySelector('[data-idle-left]')
  if (said.textContent !== text) said.textContent = text
  if (remaining <= notice && !warning.open) warning.showModal()
  if (remaining > notice && warning.open) warning.close()
  setTimeout(watch, Math.min(remaining > notice ? remaining - notice : 5_000, 60_000))
}

async function stay(event) {
  event.preventDefault()
  const answer = await fetch(warning.dataset.idleStay, { credentials: 'same-origin', redirect: 'manual' })
  if (!answer.ok) return location.assign(warning.dataset.idleEnd)
  used()
  warning.close()
}

if (allowed > 0 && typeof warning.showModal === 'function') {
  used()
  document.addEventListener('htmx:afterRequest', used)
  warning.querySelector('[data-idle-continue]').addEventListener('click', stay)
  setTimeout(watch, allowed - notice)
}
