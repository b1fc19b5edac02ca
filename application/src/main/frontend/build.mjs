// Builds what the pages need into the application's classes: `node build.mjs <work folder> <classes folder>`.
// Maven runs it on every build, so it first compares a digest of its inputs with the one of the last run.
import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const source = path.dirname(fileURLToPath(import.meta.url))
const [work, classes] = process.argv.slice(2).map(folder => path.resolve(folder))
const modules = path.join(work, 'node_modules')
const assets = path.join(classes, 'static', 'assets')
const stamp = path.join(classes, 'org', 'kith', 'design', 'assets.properties')

const read = file => fs.readFileSync(file, 'utf8')
const digestOf = parts => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex').slice(0, 12)
const filesUnder = folder => fs.readdirSync(folder, { recursive: true }).sort()
  .map(name => path.join(folder, name))
  .filter(file => !file.includes('node_modules') && fs.statSync(file).isFile())
const copy = (from, to) => {
  fs.mkdirSync(path.dirname(to), { recursive: true })
  fs.copyFileSync(from, to)
}

function install() {
  const wanted = digestOf(['package.json', 'package-lock.json'].map(name => read(path.join(source, name))))
  const installed = path.join(work, 'installed')
  if (fs.existsSync(installed) && read(installed) === wanted) return
  fs.mkdirSync(work, { recursive: true })
  for (const name of ['package.json', 'package-lock.json', '.npmrc']) copy(path.join(source, name), path.join(work, name))
  console.log('Fetching the front-end packages (npm ci)')
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--omit=optional', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: work, stdio: 'inherit' })
  if (npm.status !== 0) throw new Error('npm ci failed: see above')
  fs.writeFileSync(installed, wanted)
}

// The theme's colours are named once, in theme.json. Sass needs real colours to mix, so it gets them; afterwards every
// one of them in the stylesheet becomes a custom property that a place's own stylesheet can set.
function theme() {
  const colours = Object.entries(JSON.parse(read(path.join(source, 'theme.json'))))
  if (new Set(colours.map(([, colour]) => colour)).size !== colours.length) throw new Error('theme.json: a colour has two names')
  fs.writeFileSync(path.join(work, '_theme.scss'), colours.map(([name, colour]) => `$${name}: ${colour};\n`).join(''))
  return colours
}

function replaceable(css, colours) {
  const properties = colours.map(([name, colour]) => `--kith-${name}:${colour}`).join(';')
  const body = colours.reduce((text, [name, colour]) => text.replaceAll(colour, `var(--kith-${name})`), css)
  return `:root{${properties}}` + body
}

async function styles(folder) {
  const colours = theme()
  const sass = await import(pathToFileURL(path.join(modules, 'sass', 'sass.node.mjs')).href)
  const { css } = sass.compile(path.join(source, 'scss', 'kith.scss'),
    { style: 'compressed', loadPaths: [work, modules], quietDeps: true, charset: false })
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(path.join(folder, 'kith.css'), replaceable(css, colours))
}

function scripts(folder) {
  for (const file of filesUnder(path.join(source, 'script'))) copy(file, path.join(folder, path.basename(file)))
  for (const file of filesUnder(path.join(source, 'mark'))) copy(file, path.join(folder, path.basename(file)))
  copy(path.join(modules, 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.js'), path.join(folder, 'nhsuk-frontend.min.js'))
  copy(path.join(modules, 'htmx.org/dist/htmx.min.js'), path.join(folder, 'htmx.min.js'))
}

function fonts(folder) {
  const web = '@fontsource-variable'
  for (const font of ['atkinson-hyperlegible-next-latin-wght-normal', 'atkinson-hyperlegible-next-latin-wght-italic',
    'atkinson-hyperlegible-next-latin-ext-wght-normal'])
    copy(path.join(modules, web, 'atkinson-hyperlegible-next/files', font + '.woff2'), path.join(folder, font + '.woff2'))
  for (const font of ['fraunces-latin-wght-normal', 'fraunces-latin-ext-wght-normal'])
    copy(path.join(modules, web, 'fraunces/files', font + '.woff2'), path.join(folder, font + '.woff2'))
  for (const font of ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'])
    copy(path.join(modules, '@expo-google-fonts/atkinson-hyperlegible', font, `AtkinsonHyperlegible_${font}.ttf`),
      path.join(classes, 'org/kith/design/fonts', `AtkinsonHyperlegible_${font}.ttf`))
}

function licences() {
  const folder = path.join(classes, 'META-INF', 'licences')
  const lines = []
  for (const name of Object.keys(JSON.parse(read(path.join(source, 'package.json'))).dependencies)) {
    if (name === 'sass') continue // builds, is not shipped
    const about = JSON.parse(read(path.join(modules, name, 'package.json')))
    lines.push(`${name} ${about.version}: ${about.license}`)
    const files = fs.readdirSync(path.join(modules, name))
    const told = files.filter(file => /^licen[cs]e/i.test(file))
    for (const file of told.length ? told : files.filter(file => /^readme/i.test(file))) // NHS.UK frontend tells it there
      copy(path.join(modules, name, file), path.join(folder, name.replaceAll('/', '_'), file))
  }
  fs.writeFileSync(path.join(folder, 'front-end.txt'), lines.join('\n') + '\n')
}

const inputs = digestOf(filesUnder(source).flatMap(file => [path.relative(source, file), fs.readFileSync(file)]))
if (!fs.existsSync(stamp) || !read(stamp).includes(inputs) || !fs.existsSync(path.join(modules, 'nhsuk-frontend'))) {
  install()
  fs.rmSync(assets, { recursive: true, force: true })
  const folder = path.join(assets, inputs)
  await styles(folder)
  scripts(folder)
  fonts(folder)
  licences()
  fs.mkdirSync(path.dirname(stamp), { recursive: true })
  fs.writeFileSync(stamp, `version=${inputs}\n`)
}
