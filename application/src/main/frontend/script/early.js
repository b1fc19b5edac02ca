// Runs before the page is drawn, so that what needs a script to be reached is never shown folded without one.
document.documentElement.classList.add('kith-scripted')
document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('nhsuk-frontend-supported')
